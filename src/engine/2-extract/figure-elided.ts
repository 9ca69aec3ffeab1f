import { NO_TOKEN, type Token } from '../flow/token.ts'
import { NOUN_ROLES, OBJECT_ROLES, STATE_ROLES } from '../lexicon/figure-roles.ts'
import { demonymOf } from '../lexicon/gazetteer.ts'
import { singularOf, verbBaseOf } from '../lexicon/word-classes.ts'
import type { Draft, Scope } from './figure-draft.ts'
import { isPlural } from './figure-noun.ts'

/** So far apart the parts of "2,500 soldiers in Iraq and nearly 900 in neighboring Syria" may stand, in tokens. */
const MAX_GAP = 22

/** Gives figures without a noun the one they leave out; the figures of a sentence in order. */
export function fillElided(drafts: readonly Draft[], scope: Scope): void {
  for (const [i, draft] of drafts.entries()) {
    const before = drafts[i - 1]
    if (before && goesOnAge(draft, before, scope)) {
      draft.unit = before.unit
      draft.measured = true
      continue
    }
    if (draft.share || (draft.measured && draft.unit !== '%')) continue
    if (draft.unit === null || isBareDemonym(draft, scope)) fill(draft, before, drafts[i + 1], scope)
  }
}

/** "Two children, aged four AND SIX". */
function goesOnAge(draft: Draft, before: Draft, scope: Scope): boolean {
  if (draft.unit !== null || before.unit !== 'year of age' || !/^age[ds]$/.test(scope.tokens[before.from]!.lower))
    return false
  return isJoinedTo(before, draft, scope)
}

/** "Down from 5,200 TO 2,500 troops", "from 5.2 in May TO 2.5 percent": both count one thing. */
const isChangeTo = ({ to }: Draft, { from }: Draft, { tokens }: Scope) =>
  from - to <= MAX_CHANGE_GAP && tokens[from - 1]!.lower === 'to'
const MAX_CHANGE_GAP = 6

/** "28 OF 36 drones": the second number is the whole of which the first is a part. */
const isPartOf = (draft: Draft, after: Draft, { tokens }: Scope) =>
  after.from - draft.to === 1 && tokens[draft.to]!.lower === 'of' && !after.measured && after.counted !== null

function fill(draft: Draft, before: Draft | undefined, after: Draft | undefined, scope: Scope): void {
  const { tokens, end } = scope
  if (draft.former && after && after.unit !== null && isChangeTo(draft, after, scope)) {
    takeFrom(draft, after)
    return
  }
  if (before?.former && before.unit !== null && isChangeTo(before, draft, scope)) {
    takeFrom(draft, before)
    return
  }
  if (before && goesOnCounting(draft, before, scope)) {
    takeFrom(draft, before)
    draft.part = !OBJECT_ROLES.has(verbBaseOf(scope.tokens[draft.from - 1]!.lower)) // "injuring dozens more" is a toll of its own
    return
  }
  if (after && draft.vague === null && isPartOf(draft, after, scope)) {
    takeFrom(draft, after)
    draft.part = true
    return
  }
  const shared =
    after?.counted && isJoinedTo(draft, after, scope) && !after.measured && !isBareDemonym(after, scope) ? after : null
  if (shared && draft.counted)
    draft.unit = shared.unit // "12 Somali and 11 Yemeni suspects"
  else if (shared) takeFrom(draft, shared)
  else if (draft.counted && before?.counted && isBareDemonym(draft, scope) && leansOn(draft, before, scope))
    draft.unit = before.unit
  if (draft.unit !== null) return
  if (draft.vague !== null) {
    if (draft.part && before) draft.unit = before.unit // "many of them"
    return
  }
  const at = draft.to + (tokens[draft.to]?.lower === 'of' ? 2 : 0)
  if (saysState(tokens, at, end)) draft.unit = 'person'
  else if (
    before &&
    before.unit !== null &&
    (!before.measured || (isBare(draft, scope) && tokens[draft.to]?.lower !== 'of')) &&
    !before.compound &&
    before.unit !== 'year of age' &&
    !(before.unit === '%' && ((draft.value ?? 0) > 100 || isChangeTo(before, draft, scope))) && // "slipped 0.75% to 4,012.3"
    leansOn(draft, before, scope)
  )
    takeFrom(draft, before)
  else if (!before || !leansOn(draft, before, scope)) draft.unit = subjectUnit(draft, scope)
}

/** "Has 3,000 employees and will hire 500 MORE": so many beside those. */
function goesOnCounting(draft: Draft, before: Draft, { tokens, end }: Scope): boolean {
  if (draft.vague !== null || before.counted === null || before.measured || before.share) return false
  if (draft.to >= end || tokens[draft.to]!.lower !== 'more' || draft.from - before.to > MAX_GAP) return false
  const next = draft.to + 1 < end ? tokens[draft.to + 1]! : NO_TOKEN
  return next.type !== 'word' || (next.tag === 'preposition' && next.lower !== 'than')
}

function takeFrom(draft: Draft, other: Draft): void {
  draft.unit = other.unit
  draft.counted = other.counted
  draft.measured = other.measured
}

/** "12 Somali and 11 Yemeni suspects": the first has a nation for a noun. */
function isBareDemonym(draft: Draft, { tokens }: Scope): boolean {
  if (!draft.counted || draft.counted.to - draft.counted.from !== 1) return false
  const word = tokens[draft.counted.from]!
  return word.tag === 'name' && !isPlural(word) && demonymOf(word.text) !== undefined
}

/** Only "and", "or" or a comma stands between the two. */
function isJoinedTo(draft: Draft, after: Draft, { tokens }: Scope): boolean {
  const gap = tokens.slice(draft.to, after.from)
  return gap.length > 0 && gap.length < 3 && gap.every((t) => t.text === ',' || t.lower === 'and' || t.lower === 'or')
}

const STATE_REACH = 3

/** "10 killed", "50 of the wounded", "80 were hurt", "12 dead". */
function saysState(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + STATE_REACH + 2); i++) {
    const { lower, tag } = tokens[i]!
    if (STATE_ROLES.has(lower) || NOUN_ROLES.has(singularOf(lower))) return true
    if (tag !== 'be' && tag !== 'have' && tag !== 'adverb' && tag !== 'determiner' && !PASSED.has(lower)) return false
  }
  return false
}

const PASSED = new Set([
  'others',
  'other',
  'more',
  'people',
  'reportedly',
  'still',
  'critically',
  'seriously',
  'confirmed',
  'feared',
  'believed',
  'left',
])

/** A bare number goes on counting what the number before it counts, where the words between join or compare the two. */
function leansOn(draft: Draft, before: Draft, { tokens, end }: Scope): boolean {
  if (draft.from - before.to > MAX_GAP) return false
  const next = draft.to < end ? tokens[draft.to]! : NO_TOKEN
  if (next.tag === 'number' || next.text === '-' || next.text === '/') return false
  for (let i = before.to; i < draft.from; i++) {
    const { lower, text } = tokens[i]!
    if (text === ';') return false
    if (LINKS.has(lower) || text === '(') return true
  }
  return tokens[draft.from - 1]!.text === ',' && next.tag === 'preposition'
}

const LINKS = new Set([
  'and',
  'or',
  'but',
  'while',
  'although',
  'though',
  'whereas',
  'to',
  'from',
  'compared',
  'against',
  'with',
  'than',
  'versus',
  'said',
])

/** Neither noun nor adjective follows, so that a measure may be carried over too: "magnitude at 5.9, but … said it was 6.1". */
function isBare(draft: Draft, { tokens, end }: Scope): boolean {
  const next = draft.to < end ? tokens[draft.to]! : NO_TOKEN
  return (
    next.type === 'punct' ||
    next === NO_TOKEN ||
    next.tag === 'preposition' ||
    next.tag === 'to' ||
    next.tag === 'conjunction'
  )
}

const SUBJECT_REACH = 20
/** "troop LEVELS": the noun before says what is counted. */
const LEVELS = new Set(['levels', 'strength', 'numbers', 'count', 'headcount'])
const COUNT_NOUNS = new Set(['number', 'numbers', 'count', 'total'])

/** "THE NUMBER OF U.S. TROOPS in Iraq has dropped to about 2,500", "troop levels fell to 2,500": the unit stands before the verb. */
function subjectUnit(draft: Draft, { tokens, start }: Scope): string | null {
  for (let i = draft.from - 1; i >= Math.max(start, draft.from - SUBJECT_REACH); i--) {
    const { lower, text } = tokens[i]!
    if (text === ';' || lower === 'but') return null
    if (LEVELS.has(lower) && tokens[i - 1]?.tag === 'noun' && i > start) return singularOf(tokens[i - 1]!.lower)
    if (!COUNT_NOUNS.has(lower) || tokens[i + 1]?.lower !== 'of') continue
    for (let j = i + 2; j < draft.from; j++) {
      const word = tokens[j]!
      if (isPlural(word)) return singularOf(word.lower)
      if (word.type !== 'word' || word.tag === 'preposition' || word.tag === 'verb' || word.tag === 'have') break
    }
    return null
  }
  return null
}
