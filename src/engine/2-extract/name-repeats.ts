import type { NameRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { isDictionaryWord } from '../lexicon/name-words.ts'

/** A body's name of ordinary words, printed again without capitals: "the supreme military commission" beside "The Supreme Military Commission". */
export function repeatsIn(prose: Prose, names: readonly NameRead[]): NameRead[] {
  const { tokens } = prose
  const byFirst = new Map<string, NameRead[]>()
  for (const name of names) {
    if (name.to - name.from < 3 || !isCommon(prose, name)) continue
    const first = tokens[name.from]!.lower
    const known = byFirst.get(first)
    if (!known) byFirst.set(first, [name])
    else if (!known.some((other) => sameWords(prose, other, name.from))) known.push(name)
  }
  const repeats: NameRead[] = []
  if (!byFirst.size) return repeats
  for (const [index, sentence] of prose.sentences.entries())
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]!
      if (token.capital) continue
      const name = byFirst.get(token.lower)?.find((n) => i + n.to - n.from <= sentence.to && sameWords(prose, n, i))
      if (!name) continue
      const to = i + name.to - name.from
      repeats.push({
        ...name,
        sentence: index,
        from: i,
        to,
        start: token.start,
        end: tokens[to - 1]!.end,
        title: null,
        titleSpan: null,
      })
      i = to - 1
    }
  return repeats
}

const isCommon = ({ tokens }: Prose, name: NameRead) => {
  for (let i = name.from; i < name.to; i++) {
    const token = tokens[i]!
    if (token.type !== 'word' || !isDictionaryWord(token.lower)) return false
  }
  return name.entityType === 'organisation'
}

function sameWords({ tokens }: Prose, name: NameRead, at: number): boolean {
  for (let i = name.from; i < name.to; i++) if (tokens[at + i - name.from]?.lower !== tokens[i]!.lower) return false
  return true
}
