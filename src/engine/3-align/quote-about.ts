import type { SpokenWord } from '../lexicon/reporting-words.ts'
import { isPronoun } from '../lexicon/speaker.ts'
import { type Segment, termOf } from './quote-segments.ts'

const MAX_ABOUT_WORDS = 8
const KEY_TERMS = 6

/** "Sabrina Singh on “part of the discussions”": the longest run of words that most of the articles share. */
export function aboutFamily(group: readonly Segment[]): string {
  const shortest = [...group].sort((a, b) => a.words.length - b.words.length)[0]!
  const said = `“${sharedRun(group) ?? snippet(shortest)}”`
  const speaker = speakerOf(group)
  return speaker ? `${speaker} on ${said}` : `Who said ${said}?`
}

/** "Farhad Alaluddin: “The duration of the negotiations will depend …”" */
export function aboutSingle(group: readonly Segment[]): string {
  return `${speakerOf(group) ?? 'Speaker not named'}: “${snippet(group[0]!)}”`
}

/** From the terms that most articles share, so that it stays when another article is added. */
export function keyOf(group: readonly Segment[]): string {
  const counts = new Map<string, number>()
  for (const { terms } of group) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const top = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEY_TERMS)
  return top
    .map(([term]) => term)
    .sort()
    .join(' ')
}

/** As printed: a name before an office, both before a pronoun. */
function speakerOf(group: readonly Segment[]): string | undefined {
  const printed = group.filter(({ quote }) => quote.speaker)
  const rank = ({ speaker, quote }: Segment) => {
    const word = quote.speaker!.toLowerCase()
    if (isPronoun(word)) return 0
    return speaker.person ? 4 : speaker.entity ? 3 : /^(?:his|her|its|their|the) /.test(word) ? 1 : 2
  }
  const best = printed.sort((a, b) => rank(b) - rank(a) || b.quote.speaker!.length - a.quote.speaker!.length)[0]
  return best?.quote.speaker ?? undefined
}

const textOf = ({ quote }: Segment, from: SpokenWord, to: SpokenWord) =>
  quote.text.slice(from.start - quote.start, to.end - quote.start)

function snippet(segment: Segment): string {
  const words = segment.words.slice(0, MAX_ABOUT_WORDS)
  const text = words.length ? textOf(segment, words[0]!, words.at(-1)!) : segment.quote.text
  return segment.words.length > MAX_ABOUT_WORDS ? `${text} …` : text
}

interface Run {
  readonly text: string
  readonly terms: number
  readonly articles: Set<number>
}

/** The run of words with most terms that at least two articles and half of them have, as printed; undefined where it says too little. */
function sharedRun(group: readonly Segment[]): string | undefined {
  const articles = new Set(group.map((s) => s.article)).size
  const runs = new Map<string, Run>()
  for (const segment of group.slice(0, MAX_SEGMENTS_COMPARED)) addRuns(segment, runs)
  let best: Run | undefined
  const worth = ({ terms, articles: held }: Run) => terms * held.size
  for (const run of runs.values()) {
    if (run.articles.size < 2 || run.articles.size * 2 < articles || run.terms < 2) continue
    if (!best || worth(run) > worth(best) || (worth(run) === worth(best) && run.text < best.text)) best = run
  }
  return best?.text
}

/** The runs of a segment's words that begin and end with a word that carries sense. */
function addRuns(segment: Segment, runs: Map<string, Run>): void {
  const { words, article } = segment
  for (let from = 0; from < words.length && from < MAX_WORDS_COMPARED; from++) {
    if (termOf(words[from]!.folded) === null) continue
    let key = ''
    let terms = 0
    for (let to = from; to < words.length && to < from + MAX_ABOUT_WORDS; to++) {
      key += ` ${words[to]!.folded}`
      if (termOf(words[to]!.folded) === null) continue
      terms++
      const known = runs.get(key)
      if (known) known.articles.add(article)
      else runs.set(key, { text: textOf(segment, words[from]!, words[to]!), terms, articles: new Set([article]) })
    }
  }
}

const MAX_SEGMENTS_COMPARED = 30
const MAX_WORDS_COMPARED = 80
