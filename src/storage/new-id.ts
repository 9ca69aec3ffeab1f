/** `crypto.randomUUID` exists on secure origins only; a copy of the app served plainly in a house network is none. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
