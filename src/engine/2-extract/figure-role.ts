import type { Role } from '../../model/mention.ts'
import { MILITARY, NOUN_ROLES, namesPeople, OBJECT_ROLES, STATE_ROLES } from '../lexicon/figure-roles.ts'
import { singularOf, verbBaseOf } from '../lexicon/word-classes.ts'
import type { Draft, Scope } from './figure-draft.ts'
import { roleAfter } from './figure-role-after.ts'
import { countedRole, livesRole, roleBefore, tollRole } from './figure-role-before.ts'

/** What happened to the people whom the figures of a sentence count. */
export function fillRoles(drafts: readonly Draft[], scope: Scope): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.unit !== null && !(namesPeople(draft.unit) || MILITARY.has(draft.unit) || draft.unit === 'life')) continue
    if (draft.value !== null && TIMES.has(scope.tokens[draft.from]!.lower)) continue
    draft.role = isWholeOf(draft, drafts[i - 1], scope)
      ? null
      : (ownRole(draft, scope) ?? inherited(draft, drafts[i - 1], scope))
    if (draft.role !== null && draft.unit === null && draft.vague === null) draft.unit = 'person'
  }
  for (const [i, draft] of drafts.entries()) draft.role ??= lentBack(draft, drafts[i + 1], scope)
  for (const [i, draft] of drafts.entries())
    if (isAdded(draft, drafts[i - 1], scope) || isIncluded(draft, drafts[i - 1], scope) || isInCare(draft, scope))
      draft.part = true
  for (const draft of drafts)
    if (draft.unit === 'other' || draft.unit === 'dead' || (draft.unit === 'life' && draft.role)) draft.unit = 'person'
}

/** "Two-thirds of THE 40 MINERS died": what befell the part befell not the whole. */
function isWholeOf({ from }: Draft, before: Draft | undefined, { tokens }: Scope): boolean {
  if (!before || !(before.share || before.part || before.unit === '%')) return false
  const gap = tokens.slice(before.to, from)
  return gap[0]?.lower === 'of' && gap.length < 3
}

/** "Two MORE victims were found": added to a toll told before; but "killing 10 and injuring dozens MORE" is a toll of its own. */
function isAdded({ from, to, role }: Draft, before: Draft | undefined, { tokens }: Scope): boolean {
  if (role === null || (before?.role && before.role !== role)) return false
  for (let i = from; i <= to; i++)
    if (tokens[i]?.lower === 'more' && (i === to || tokens[i + 1]?.lower !== 'than')) return true
  return false
}

/** They count no people. */
const TIMES = new Set(['twice', 'thrice'])

/** "Thirteen people are in critical CONDITION", "the clinic RECEIVED 140 wounded": a part of those who were hurt. */
function isInCare({ from, to, role }: Draft, { tokens, start, end }: Scope): boolean {
  if (role !== 'wounded') return false
  for (let i = from - 1; i >= Math.max(start, from - TAKEN_IN_REACH); i--)
    if (TAKEN_IN.has(tokens[i]!.lower)) return true
  for (let i = to; i < Math.min(end, to + CARE_REACH); i++) {
    const { lower, text } = tokens[i]!
    if (lower === 'condition' || lower === 'intensive') return true
    if (text === ';' || text === ',' || lower === 'and') return false
  }
  return false
}
const CARE_REACH = 8
const TAKEN_IN = new Set(['received', 'receiving', 'admitted', 'admitting'])
const TAKEN_IN_REACH = 4

function ownRole(draft: Draft, scope: Scope): Role | null {
  if (draft.unit === 'life') return livesRole(draft, scope)
  const noun = NOUN_ROLES.get(draft.unit ?? '') ?? nominalRole(draft, scope)
  const isState = STATES_OF_PEOPLE.has(draft.unit ?? '')
  if (noun && !isState) return noun
  const told =
    tollRole(draft, scope) ??
    countedRole(draft, scope) ??
    roleBefore(draft, scope) ??
    roleAfter(draft, scope) ??
    deployedRole(draft, scope)
  return isState && (told === null || told === 'present') ? (noun ?? null) : told
}

/** People as something befell them before: "eleven hostages were FREED", "12 refugees DROWNED". */
const STATES_OF_PEOPLE = new Set([
  'detainee',
  'prisoner',
  'captive',
  'hostage',
  'inmate',
  'evacuee',
  'refugee',
  'survivor',
])

/** "15 of the WOUNDED". */
function nominalRole({ to }: Draft, { tokens, end }: Scope): Role | null {
  const of = to < end && tokens[to]!.lower === 'of' && tokens[to + 1]?.tag === 'determiner'
  return (of && to + 2 < end && NOUN_ROLES.get(singularOf(tokens[to + 2]!.lower))) || null
}

const DEPLOY_REACH = 6

/** "has 2,500 soldiers in Iraq", "2,500 troops remain in Iraq". */
function deployedRole({ from, to, unit }: Draft, { tokens, start, end }: Scope): Role | null {
  if (!unit || !MILITARY.has(unit)) return null
  for (let i = Math.max(start, from - DEPLOY_REACH); i < Math.min(end, to + DEPLOY_REACH); i++) {
    const role = STATE_ROLES.get(tokens[i]!.lower)
    if (role === 'deployed' || OBJECT_ROLES.get(verbBaseOf(tokens[i]!.lower)) === 'deployed') return 'deployed'
  }
  return null
}

const GAP = 5

/** "56 civilians INCLUDING 11 children", "23 pirates (12 Somali and 11 Yemeni)". */
function isIncluded({ from, role }: Draft, before: Draft | undefined, { tokens }: Scope): boolean {
  if (role === null || before?.role !== role || from - before.to > GAP) return false
  if (before.part) return true
  const gap = tokens.slice(before.to, from)
  return gap.some((t) => PARTS.has(t.lower)) || gap[0]?.text === '('
}

/** "killed 10 people AND three soldiers": what happened to the first happened to the second. */
function inherited(draft: Draft, before: Draft | undefined, { tokens }: Scope): Role | null {
  if (!before?.role || draft.from - before.to > GAP) return null
  const gap = tokens.slice(before.to, draft.from)
  if (before.former && gap.length === 1 && gap[0]!.lower === 'to') return before.role // "the toll climbed from 31 to 44"
  const joined = gap.every((t) => JOINS.has(t.lower)) || gap.some((t) => PARTS.has(t.lower)) || gap[0]?.text === '('
  return joined ? before.role : null
}

const PARTS = new Set(['including', 'among', 'includes', 'included', 'comprising'])
const JOINS = new Set([
  'and',
  'or',
  ',',
  'plus',
  'as',
  'well',
  'along',
  'with',
  'another',
  'other',
  'also',
  'including',
  'among',
  'them',
])

/** "two soldiers and five civilians were killed": what is said of the second is said of the first. */
function lentBack(draft: Draft, after: Draft | undefined, { tokens }: Scope): Role | null {
  if (!after?.role || after.from - draft.to > GAP || draft.unit === null || !namesPeople(draft.unit)) return null
  const gap = tokens.slice(draft.to, after.from)
  const joined = gap.length > 0 && (gap.every((t) => JOINS.has(t.lower)) || gap.some((t) => PARTS.has(t.lower)))
  return joined ? after.role : null
}
