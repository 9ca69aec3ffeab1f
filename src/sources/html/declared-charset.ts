/** Browsers look no further either. */
const HEAD_BYTES = 4_096

/** What a page says it is written in; null where it says nothing. */
export function declaredInHtml(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  return (
    /<meta\s[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:-]{1,40})/i.exec(head)?.[1] ??
    /^\s{0,20}<\?xml[^>]{0,100}encoding=["']([\w:-]{1,40})["']/i.exec(head)?.[1] ??
    null
  )
}
