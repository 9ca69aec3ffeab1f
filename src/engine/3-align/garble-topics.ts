import type { Said, Topic } from '../flow/aligned.ts'
import type { Prose } from '../flow/segmented.ts'
import { NO_TOKEN, type Sentence, type Token } from '../flow/token.ts'
import type { Context } from './context.ts'
import type { Garble } from './garble.ts'
import { reversedRoles } from './garble-roles.ts'

/** Places to check against the original: never told as a contradiction of another article. */
export function garbleTopics(context: Context): Topic<Said>[] {
  const reversed = reversedRoles(context)
  return context.articles.flatMap(({ segmented: { body } }, at) =>
    context.isWorded(at)
      ? [...body.sentences.flatMap((sentence) => brokenWords(body.tokens, sentence)), ...reversed[at]!].map((garble) =>
          toTopic(garble, body, context.ids[at]!),
        )
      : [],
  )
}

const MAX_ORPHANS = 3
/** Twice on purpose: "had had", "that that", "very very". */
const DOUBLED_ON_PURPOSE = new Set([
  'had',
  'that',
  'very',
  'no',
  'yes',
  'long',
  'many',
  'more',
  'so',
  'ha',
  'bye',
  'knock',
  'her',
])

/** "in the Gaza war. are doing.", "armed forces. be.”", "of the coalition. coalition,”", "the the agreement". */
function brokenWords(tokens: readonly Token[], { from, to }: Sentence): Garble[] {
  const found: Garble[] = []
  for (let i = from + 1; i < to - 1; i++) {
    const [before, token, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]!]
    if (token.text === '.' && isSmall(next) && next.spaced && before.type === 'word' && before.text.length > 2) {
      const end = orphansEnd(tokens, i + 1, to)
      if (end)
        found.push({
          rule: 'orphan-words',
          from: i - 1,
          to: end,
          what: 'words stand alone behind the end of a sentence',
        })
    } else if (
      isSmall(token) &&
      token.lower === next.lower &&
      !DOUBLED_ON_PURPOSE.has(token.lower) &&
      token.tag !== 'name'
    ) {
      found.push({ rule: 'doubled-word', from: i, to: i + 2, what: 'a word stands twice' })
    }
  }
  return found
}

const isSmall = (token: Token) => token.type === 'word' && token.text === token.lower && token.text.length > 1

/** The end of one to three small words that are closed off at once; 0 where the text runs on. */
function orphansEnd(tokens: readonly Token[], start: number, limit: number): number {
  for (let i = start; i < limit && i - start <= MAX_ORPHANS; i++) {
    const token = tokens[i] ?? NO_TOKEN
    if (token.type === 'punct') return i > start && /^[.,!?”"»]$/.test(token.text) ? i : 0
    if (!isSmall(token)) return 0
  }
  return 0
}

function toTopic({ rule, from, to, what }: Garble, { tokens, text }: Prose, article: string): Topic<Said> {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  const said = text.slice(start, end)
  return {
    key: `garble ${rule} ${said.toLowerCase()}`,
    about: `Check the original: “${said}”`,
    items: [{ article, start, end, text: said, reading: said }],
    note: `${rule}|${what}`,
  }
}
