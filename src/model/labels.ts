/** "001_827145012a725ffb" is called 001 where no other article of the story is; else by its whole id. */
export function labelsOf(ids: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(shortOf(id), (counts.get(shortOf(id)) ?? 0) + 1)
  return new Map(ids.map((id) => [id, counts.get(shortOf(id)) === 1 ? shortOf(id) : id]))
}

const shortOf = (id: string) => id.split('_', 1)[0] || id

/** A sentence of the engine, which calls articles by their ids, with these names instead; the longest first, as one id may begin as another. */
export function saidWith(names: ReadonlyMap<string, string>, sentence: string): string {
  let said = sentence
  for (const [id, name] of [...names].sort(([a], [b]) => b.length - a.length))
    if (id !== name) said = said.replaceAll(id, () => name)
  return said
}
