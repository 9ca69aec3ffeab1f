import type { Said, Topic } from '../flow/aligned.ts'
import { stemOf } from '../lexicon/stem.ts'
import type { Context } from './context.ts'
import { holdsBoth, type LabelDifference, labelDifference } from './label-differences.ts'
import { groupLabels } from './label-groups.ts'
import { collectLabels, type Label } from './labels.ts'
import { saidAt } from './voice.ts'

/** "First round of talks", "first round of conversations": which one of a row it is, not what it is held to be. */
const ORDINALS = new Set('first second third fourth fifth sixth last latest next final'.split(' ').map(stemOf))

/** An article that calls one thing by several names shows at most so many of them. */
const MAX_LABELS_AN_ARTICLE = 2

/** What several articles call one thing in words of their own. */
export function labelTopics(context: Context): Topic<Said>[] {
  return groupLabels(collectLabels(context), context).flatMap((group) => {
    const labels = distinct(group)
    if (labels.every((label) => label.named)) return []
    const differences = [...differencesOf(labels)]
    const contrast = differences.find((d) => d.contrast)?.contrast
    const words = [...new Map(labels.map((label) => [label.wording, label])).values()]
    if (!contrast && commonTerms(labels).some((term) => ORDINALS.has(term))) return []
    if (!contrast && !differences.some((d) => !words.some((label) => holdsBoth(label, d)))) return []
    return [
      {
        key: `label ${[...new Set(labels.map((l) => l.head))].sort().join(' ')} ${commonTerms(labels).join(' ')}`.trim(),
        about: `What is called “${shortest(labels).text}”`,
        items: labels.map((label) => saidAt(label, label.text, context.quotes[label.at] ?? [])),
        note: contrast ? `contrast:${contrast.id}` : 'alignment',
      },
    ]
  })
}

/** What sets labels of different articles apart, of each two wordings once. */
function* differencesOf(labels: readonly Label[]): Generator<LabelDifference> {
  const wordings = new Set<number>()
  for (const a of labels) {
    if (wordings.has(a.wording)) continue // an earlier article, which has more behind it, words it so too
    wordings.add(a.wording)
    const judged = new Set([a.wording])
    for (const b of labels) {
      if (a.at >= b.at || judged.has(b.wording)) continue
      judged.add(b.wording)
      const difference = labelDifference(a, b)
      if (difference) yield difference
    }
  }
}

/** An article's labels without those that say the same in the same words. */
function distinct(group: readonly Label[]): Label[] {
  const seen = new Set<string>()
  const counts = new Map<number, number>()
  return group.filter((label) => {
    const words = `${label.at} ${[...label.terms, label.head].sort().join(' ')}`
    const count = counts.get(label.at) ?? 0
    if (seen.has(words) || count >= MAX_LABELS_AN_ARTICLE) return false
    seen.add(words)
    counts.set(label.at, count + 1)
    return true
  })
}

const commonTerms = (labels: readonly Label[]) =>
  [...labels[0]!.terms].filter((term) => labels.every((l) => l.terms.has(term))).sort()

const shortest = (labels: readonly Label[]) => labels.reduce((best, l) => (l.text.length < best.text.length ? l : best))
