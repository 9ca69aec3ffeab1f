/** An address that may be opened: http or https alone; null for anything else (X3). */
export function safeLink(text: string): { readonly href: string; readonly host: string } | null {
  if (!URL.canParse(text)) return null
  const { protocol, href, host } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? { href, host } : null
}
