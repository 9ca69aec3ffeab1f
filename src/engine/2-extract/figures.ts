import type { DateRead, Extraction, FigureRead } from '../flow/extraction.ts'
import type { Prose } from '../flow/segmented.ts'
import type { Sentence, Token } from '../flow/token.ts'
import { isAllowed } from './figure-allowed.ts'
import { bearingOf } from './figure-bearing.ts'
import { joinParts } from './figure-compound.ts'
import { type Draft, type Scope, textOf } from './figure-draft.ts'
import { draftsOf, mayHoldFigures } from './figure-drafts.ts'
import { fillElided } from './figure-elided.ts'
import { markFormer } from './figure-former.ts'
import { besideOf, isOngoing, isUnreal, nearOf, predicateOf } from './figure-near.ts'
import { fillRoles } from './figure-role.ts'
import { scopeOf } from './figure-scope.ts'
import { sceneOf, sourceOf } from './figure-source.ts'
import { fillVotes } from './figure-votes.ts'
import { NO_WINDOW, windowOf } from './figure-window.ts'
import type { Scene } from './speaker-scene.ts'

/** The figures of a prose, in order. Dates are never figures; lengths of time are both. */
export function readFigures(prose: Prose, found: Extraction): FigureRead[] {
  const dated = coverOf(prose, found.date)
  const datesOf = datesBySentence(found.date)
  let made: Scene | undefined
  const scene = () => {
    made ??= sceneOf(prose, found)
    return made
  }
  return prose.sentences.flatMap((sentence, index) => {
    if (!mayHoldFigures(prose.tokens, sentence)) return []
    const scope = scopeOfSentence(prose, sentence)
    const drafts = joinParts(draftsOf(scope, dated), scope)
    if (drafts.length === 0) return []
    fillVotes(drafts, scope)
    fillElided(drafts, scope)
    fillRoles(drafts, scope)
    markFormer(drafts, scope)
    const indices = datesOf.get(index) ?? []
    return drafts
      .filter((draft) => isTelling(draft, scope))
      .map((draft) => ({
        kind: 'figure',
        ...(prose.field && { field: prose.field }),
        sentence: index,
        ...ownWords(draft, scope),
        ...surroundings(draft, scope, dated),
        attributedTo: sourceOf(draft, scope, scene),
        ...(indices.length > 0 ? windowOf(draft, drafts, scope, found.date, indices) : NO_WINDOW),
      }))
  })
}

function scopeOfSentence(prose: Prose, { from, to }: Sentence): Scope {
  let capitals: boolean | undefined
  return {
    tokens: prose.tokens,
    start: from,
    end: to,
    get capitals() {
      capitals ??= prose.field === 'title' || isHeadline(prose.tokens, from, to)
      return capitals
    },
    floor: from,
  }
}

/** Most of its longer words have capitals: "Quake Kills 10 in Iran; 80 Hurt". */
function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to - 1]!.text === '.') return false // "The Group of Seven met at Lake Como."
  let capitals = 0
  let words = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.type !== 'word' || token.text.length < 4) continue
    words++
    if (token.capital) capitals++
  }
  return words > 2 && capitals > words * 0.8
}

/** 1 for a token of a point in time, 2 for one of another kind of date. */
function coverOf(prose: Prose, dates: readonly DateRead[]): Uint8Array {
  const cover = new Uint8Array(prose.tokens.length + 1)
  for (const { from, to, expression } of dates) cover.fill(expression.type === 'point' ? 1 : 2, from, to)
  return cover
}

function datesBySentence(dates: readonly DateRead[]): Map<number, number[]> {
  const bySentence = new Map<number, number[]>()
  for (const [index, { sentence }] of dates.entries()) {
    const list = bySentence.get(sentence)
    if (list) list.push(index)
    else bySentence.set(sentence, [index])
  }
  return bySentence
}

/** A vague amount is told only of a part ("most of the attacks"), of people to whom something happened, or who did something ("few men came"). */
const isTelling = (draft: Draft, { tokens, end }: Scope) =>
  draft.vague === null ||
  (draft.unit !== null &&
    (draft.part || draft.role !== null || (EXTREMES.has(draft.vague) && draft.to < end && isDoing(tokens[draft.to]!))))

/** Few, many and most: "some" and "several people" in passing say little. */
const EXTREMES = new Set([1, 4, 5])
const isDoing = ({ tag }: Token) => tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'modal'

/** What the words of the figure themselves say. */
function ownWords(draft: Draft, { tokens }: Scope) {
  const { from, to, value, low, high, hedge, unit, vague, part, share, former, counted } = draft
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    from,
    to,
    value,
    low,
    high,
    hedge,
    unit,
    counted: counted && textOf(tokens, counted.from, counted.to),
    vague,
    part,
    share,
    former,
  }
}

/** What the words around it say. */
function surroundings(draft: Draft, scope: Scope, dated: Uint8Array) {
  return {
    role: draft.role,
    scope: hasPlace(draft) ? scopeOf(draft, scope, dated) : null,
    predicate: predicateOf(draft, scope),
    near: nearOf(draft, scope),
    ...besideOf(draft, scope),
    unreal: isUnreal(draft, scope),
    ongoing: isOngoing(draft, scope),
    allowed: isAllowed(draft, scope),
    bearing: bearingOf(draft, scope),
    dated: dated[draft.to - 1] === 1,
  }
}

/** An age, a part of a compound ("five-member panel") and "many of them" have no place of their own. */
const hasPlace = (draft: Draft) =>
  !draft.compound && !draft.unit?.endsWith(' of age') && !(draft.vague !== null && draft.part)
