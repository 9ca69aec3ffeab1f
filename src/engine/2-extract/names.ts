import type { Extraction, NameRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import { bodiesIn } from './name-bodies.ts'
import { endOfInverted } from './name-inverted.ts'
import { partsOf } from './name-parts.ts'
import { readPart, toRead } from './name-reading.ts'
import { repeatsIn } from './name-repeats.ts'
import { endOfRun } from './name-runs.ts'
import { foreignRuns } from './name-scripts.ts'
import { nameWords } from './name-words.ts'

/** Proper names, and definite nouns that stand for a named body; the title beside a name is told apart from it. */
export function readNames(prose: Prose, found: Extraction): NameRead[] {
  const words = nameWords(prose, datedTokens(prose, found))
  const names: NameRead[] = []
  for (const [index, sentence] of prose.sentences.entries()) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const end = endOfRun(words, i, sentence.to)
      if (end <= i) continue
      const inverted = endOfInverted(words, i, end, sentence.to)
      if (inverted > end) names.push(toRead(prose, index, { from: i, to: inverted }, 'person'))
      else
        for (const part of partsOf(words, i, end)) {
          const name = readPart(prose, words, index, part)
          if (name) names.push(name)
        }
      i = Math.max(end, inverted) - 1
    }
    for (const run of foreignRuns(prose.tokens, sentence)) names.push(toRead(prose, index, run, 'other'))
    for (const body of bodiesIn(words, sentence)) names.push(toRead(prose, index, body, 'organisation'))
  }
  return inOrder([...names, ...repeatsIn(prose, names)])
}

function datedTokens({ tokens }: Prose, found: Extraction): Uint8Array {
  const dated = new Uint8Array(tokens.length)
  for (const date of found.date) dated.fill(1, date.from, date.to)
  return dated
}

/** By place; of two that overlap the longer stands. */
function inOrder(names: readonly NameRead[]): NameRead[] {
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: NameRead[] = []
  for (const name of sorted) {
    const last = kept.at(-1)
    if (!last || last.end <= name.start) kept.push(name)
    else if (name.end - name.start > last.end - last.start) kept[kept.length - 1] = name
  }
  return kept
}
