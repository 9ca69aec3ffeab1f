import type { Account, Finding } from '../../model/finding.ts'
import type { WordList } from '../../model/method.ts'
import { readingBeyond } from '../parts/reading.ts'

/** One way of saying it, and where it is said. */
export interface Label {
  readonly words: string
  /** The first account of each article that says it so, with whose words they are. */
  readonly said: readonly { readonly account: Account; readonly voice: string }[]
}

/** The wordings of a finding, each once (case apart), the most shared first. */
export function labelsIn({ accounts }: Finding): Label[] {
  const labels = new Map<string, { words: string; said: Map<string, { account: Account; voice: string }> }>()
  for (const account of accounts) {
    const key = account.text.toLowerCase()
    const label = labels.get(key) ?? { words: account.text, said: new Map() }
    const known = label.said.get(account.article)
    const beyond = readingBeyond(account)
    if (!known || (beyond && known.voice === OWN)) label.said.set(account.article, { account, voice: beyond || OWN })
    labels.set(key, label)
  }
  return [...labels.values()]
    .map(({ words, said }) => ({ words, said: [...said.values()] }))
    .sort((a, b) => b.said.length - a.said.length)
}

/** The label is the writer's. */
export const OWN = 'own words'

/** The contrast set that a finding says it was drawn from. */
export const contrastOf = ({ rule, why }: Finding, lists: readonly WordList[]): WordList | undefined =>
  rule === 'contrast-set' ? lists.find((list) => list.group === 'contrast' && why.includes(list.why)) : undefined

/** The groups of a set that the labels draw from: by number, with the word of the set. A label is matched by any of its words. */
export function drawnFrom({ groups }: WordList, labels: readonly string[]): ReadonlyMap<string, number> {
  const said = labels.flatMap((label) => label.toLowerCase().split(/[^\p{L}']+/u))
  const drawn = new Map<string, number>()
  for (const [group, words] of groups.entries())
    for (const word of words) if (said.some((one) => one === word || isFormOf(one, word))) drawn.set(word, group)
  return drawn
}

const MIN_STEM = 4

/** "attacks", "attacked", "withdrawal" of attack, withdraw: the word and a short ending. */
const isFormOf = (form: string, word: string) => {
  if (form === `${word}d` || form === `${word}s`) return true
  const stem = word.replace(/[ey]$/, '')
  return stem.length >= MIN_STEM && form.startsWith(stem) && form.length - stem.length <= 4
}
