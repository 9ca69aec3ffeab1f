export interface Counted {
  /** As first printed in the order of its letters. */
  readonly text: string
  readonly count: number
}

/** Texts that are the same by `plain`, with how many there are of each; the most frequent first, then by letters. */
export function counted(texts: readonly string[], plain: (text: string) => string): Counted[] {
  const groups = new Map<string, string[]>()
  for (const text of texts) {
    const key = plain(text)
    const group = groups.get(key)
    if (group) group.push(text)
    else groups.set(key, [text])
  }
  return [...groups.values()]
    .map((group) => ({ text: [...group].sort()[0]!, count: group.length }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}
