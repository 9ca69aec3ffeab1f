import type { QuoteForm } from '../../model/mention.ts'
import type { Tag } from '../flow/token.ts'
import type { QuotePair } from './quote-pairs.ts'
import type { SaidBy } from './speaker.ts'
import type { Attribution } from './speaker-attribution.ts'
import { type Scene, tokenAt } from './speaker-scene.ts'
import { FINITE } from './speaker-verbs.ts'

/** So few words with nobody beside them to say them are a term, or words that the writer holds at a distance. */
const MAX_SCARE_WORDS = 3
/** A name or title between quotation marks ("Face the Nation") is no longer. */
const MAX_TERM_WORDS = 8

type Form = Exclude<QuoteForm, 'indirect'>

/** The form of each pair. A short piece beside a longer one of the same speaker in the same sentence is a fragment like it. */
export function formsOf(scene: Scene, pairs: readonly QuotePair[], said: readonly SaidBy[]): Form[] {
  const forms = pairs.map((pair, i) => formOf(scene, pair, said[i]!.attribution))
  const fragments = new Set(forms.flatMap((form, i) => (form === 'partial' ? [utterance(said[i]!)] : [])))
  return forms.map((form, i) => {
    const joins = form === 'scare' && said[i]!.attribution && fragments.has(utterance(said[i]!))
    return joins && !isTerm(scene, pairs[i]!) ? 'partial' : form
  })
}

/** The same for what one speaker says in one sentence. */
const utterance = ({ sentence, attribution }: SaidBy) =>
  `${sentence} ${attribution?.speaker.from} ${attribution?.verb?.from}`

function formOf(scene: Scene, pair: QuotePair, attribution: Attribution | null): Form {
  const claimed = attribution?.link === 'beside' && !inPhrase(scene, pair)
  if (!claimed && (wordsOf(scene, pair) <= MAX_SCARE_WORDS || isTerm(scene, pair))) return 'scare'
  return opensUtterance(scene, pair) && holdsClause(scene, pair) ? 'direct' : 'partial'
}

function wordsOf(scene: Scene, { innerFrom, innerTo }: QuotePair): number {
  let words = 0
  for (let i = innerFrom; i < innerTo; i++) if (tokenAt(scene, i).type !== 'punct') words++
  return words
}

/** “Islamic Resistance in Iraq”: every longer word is capitalised. */
function isTerm(scene: Scene, pair: QuotePair): boolean {
  const { innerFrom, innerTo } = pair
  if (wordsOf(scene, pair) > MAX_TERM_WORDS) return false
  for (let i = innerFrom; i < innerTo; i++) {
    const token = tokenAt(scene, i)
    if (token.type === 'word' && !token.capital && (token.text.length > 3 || i === innerFrom)) return false
    if (token.text === '.' || token.text === ',') return false
  }
  return true
}

/** Part of the writer's own noun phrase: "complained of US 'aggression'", "declared a “caliphate”"; not "said it was “shameful”". */
function inPhrase(scene: Scene, { from, to, innerTo }: QuotePair): boolean {
  const before = tokenAt(scene, from - 1)
  const narrowed = before.type === 'word' && PHRASE_TAGS.has(before.tag)
  const behind = tokenAt(scene, to).tag
  const goesOn = tokenAt(scene, innerTo - 1).type !== 'punct' && (behind === 'noun' || behind === 'name')
  return narrowed || goesOn
}

const PHRASE_TAGS: ReadonlySet<Tag> = new Set(['determiner', 'adjective', 'noun', 'name', 'clitic', 'number'])

/** It begins with a capital, or goes on from a quotation before it in the sentence; it is not woven into the writer's words. */
function opensUtterance(scene: Scene, { from, innerFrom }: QuotePair): boolean {
  const first = tokenAt(scene, innerFrom)
  if (first.capital) return true
  const before = tokenAt(scene, from - 1)
  return before.text === ',' || before.text === ':' || tokenAt(scene, from).breaks > 0
}

/** A verb that may be finite stands in it, not too far in. */
function holdsClause(scene: Scene, { innerFrom, innerTo }: QuotePair): boolean {
  for (let i = innerFrom; i < innerTo && i < innerFrom + MAX_TOKENS_TO_VERB; i++)
    if (FINITE.has(tokenAt(scene, i).tag)) return true
  return false
}

const MAX_TOKENS_TO_VERB = 60
