import type { Role } from '../../model/mention.ts'
import { NO_TOKEN, type Token } from '../flow/token.ts'
import {
  BETWEEN_ROLE,
  DEED_ROLES,
  MILITARY,
  NOUN_ROLES,
  OBJECT_ROLES,
  STATE_ROLES,
  SUBJECT_ROLES,
} from '../lexicon/figure-roles.ts'
import { singularOf, verbBaseOf } from '../lexicon/word-classes.ts'
import type { Draft, Scope } from './figure-draft.ts'
import { countsPeople } from './figure-elided.ts'

/** What happened to the people whom the figures of a sentence count. */
export function fillRoles(drafts: readonly Draft[], scope: Scope): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.unit !== null && !(countsPeople(draft.unit) || MILITARY.has(draft.unit))) continue
    draft.role = ownRole(draft, scope) ?? inherited(draft, drafts[i - 1], scope)
    if (draft.role !== null && draft.unit === null && draft.vague === null) draft.unit = 'person'
  }
  for (const [i, draft] of drafts.entries()) draft.role ??= lentBack(draft, drafts[i + 1], scope)
  for (const [i, draft] of drafts.entries()) if (isAdded(draft, drafts[i - 1], scope)) draft.part = true
  for (const draft of drafts) if (draft.unit === 'other' || draft.unit === 'dead') draft.unit = 'person'
}

/** "Two MORE victims were found": added to a toll told before; but "killing 10 and injuring dozens MORE" is a toll of its own. */
function isAdded({ from, to, role }: Draft, before: Draft | undefined, { tokens }: Scope): boolean {
  if (role === null || (before?.role && before.role !== role)) return false
  for (let i = from; i <= to; i++) if (tokens[i]?.lower === 'more' && tokens[i + 1]?.lower !== 'than') return true
  return false
}

function ownRole(draft: Draft, scope: Scope): Role | null {
  const noun = NOUN_ROLES.get(draft.unit ?? '') ?? nominalRole(draft, scope)
  return (
    noun ?? tollRole(draft, scope) ?? roleBefore(draft, scope) ?? roleAfter(draft, scope) ?? deployedRole(draft, scope)
  )
}

/** "15 of the WOUNDED". */
function nominalRole({ to }: Draft, { tokens, end }: Scope): Role | null {
  const of = to < end && tokens[to]!.lower === 'of' && tokens[to + 1]?.tag === 'determiner'
  return (of && to + 2 < end && NOUN_ROLES.get(singularOf(tokens[to + 2]!.lower))) || null
}

const TOLL_REACH = 9

/** "put the death toll at 16", "the toll has risen to 85 people". */
function tollRole({ from }: Draft, { tokens, start }: Scope): Role | null {
  for (let i = from - 1; i >= Math.max(start, from - TOLL_REACH); i--) {
    const { lower, tag, text } = tokens[i]!
    if (lower === 'toll') return tokens[i - 1]?.lower === 'injury' ? 'wounded' : 'killed'
    if (text === ';' || text === ',' || lower === 'and' || tag === 'number') return null
  }
  return null
}

const FILLERS = new Set([
  'another',
  'other',
  'further',
  'additional',
  'some',
  'the',
  'all',
  'these',
  'those',
  'about',
  'a',
  'also',
  'up',
  'to',
  'as',
  'many',
  'its',
  'his',
  'their',
  'as',
  'estimated',
  'an',
  'reportedly',
  'only',
  'just',
  'out',
])
const MAX_FILLERS = 4

/** "killed at least 16", "the arrest of the 23", "claiming the lives of 8", "to rescue 50". */
function roleBefore({ from }: Draft, { tokens, start }: Scope): Role | null {
  let at = from - 1
  for (let i = 0; i < MAX_FILLERS && at > start && FILLERS.has(tokens[at]!.lower); i++) at--
  if (at < start) return null
  const word = tokens[at]!
  if (word.lower === 'of' || word.lower === 'to') {
    let noun = at - 1
    while (noun > start && tokens[noun]!.tag === 'determiner') noun--
    return DEED_ROLES.get(tokens[noun]?.lower ?? '') ?? null
  }
  if (word.type !== 'word') return null
  const role = OBJECT_ROLES.get(verbBaseOf(word.lower)) ?? null
  const passive = tokens[at - 1]?.tag === 'be'
  if (role && !passive) return role
  return takenRole(tokens, from, at)
}

/** "took 23 INTO CUSTODY", "left 12 DEAD", "forced 13,000 residents TO FLEE", "holding 40 HOSTAGE". */
function takenRole(tokens: readonly Token[], _from: number, at: number): Role | null {
  const base = verbBaseOf(tokens[at]!.lower)
  if (base === 'leave') return null // what follows says how
  if (base !== 'force') return null
  return 'displaced'
}

const REACH = 14

/** "10 people were killed", "56 civilians including 11 children were killed", "dozens more hurt", "23 into custody"; "two gunmen killed 10" says nothing of the gunmen. */
function roleAfter({ to }: Draft, { tokens, end }: Scope): Role | null {
  let passive = false
  let aside = false
  for (let i = to; i < Math.min(end, to + REACH); i++) {
    const token = tokens[i]!
    const next = tokens[i + 1] ?? NO_TOKEN
    const state = STATE_ROLES.get(token.lower)
    if (state && (i === to || !isObject(next) || passive)) return state
    const subject = token.tag === 'noun' ? undefined : SUBJECT_ROLES.get(verbBaseOf(token.lower))
    if (subject) return subject
    if (IDIOMS.get(token.lower)?.has(next.lower)) return IDIOMS.get(token.lower)!.get(next.lower)!
    aside ||= ASIDES.has(token.lower)
    if (token.text === ';' || (token.tag === 'conjunction' && !aside)) return null
    passive ||= token.tag === 'be'
    if (BETWEEN_ROLE.has(token.lower) || token.tag === 'adverb' || aside) continue
    if (
      token.tag === 'verb' ||
      token.tag === 'wh' ||
      token.tag === 'participle' ||
      token.tag === 'ing' ||
      token.tag === 'noun'
    )
      return null
  }
  return null
}

/** They open a remark on the people before what happened to them: "160 civilians, MOSTLY women and children, were killed". */
const ASIDES = new Set(['including', 'among', '(', ',', 'mostly', 'mainly', 'most', 'many'])

/** Two words that say a role behind the people. */
const IDIOMS: ReadonlyMap<string, ReadonlyMap<string, Role>> = new Map([
  ['into', new Map<string, Role>([['custody', 'detained']])],
  [
    'in',
    new Map<string, Role>([
      ['custody', 'detained'],
      ['captivity', 'detained'],
      ['detention', 'detained'],
      ['jail', 'detained'],
      ['prison', 'detained'],
      ['attendance', 'present'],
    ]),
  ],
  ['lost', new Map<string, Role>([['their', 'killed']])],
  ['losing', new Map<string, Role>([['their', 'killed']])],
  [
    'took',
    new Map<string, Role>([
      ['part', 'present'],
      ['to', 'present'],
    ]),
  ],
  ['taking', new Map<string, Role>([['part', 'present']])],
  [
    'taken',
    new Map<string, Role>([
      ['hostage', 'detained'],
      ['prisoner', 'detained'],
      ['captive', 'detained'],
    ]),
  ],
  ['behind', new Map<string, Role>([['bars', 'detained']])],
])

/** What follows is the object of the verb before it. */
const isObject = (token: Token) =>
  token.tag === 'number' ||
  token.tag === 'determiner' ||
  token.tag === 'pronoun' ||
  token.tag === 'noun' ||
  (token.tag === 'adjective' && token.lower !== 'due')

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

/** "killed 10 people AND three soldiers", "56 civilians INCLUDING 11 children", "23 pirates (12 Somali and 11 Yemeni)". */
function inherited(draft: Draft, before: Draft | undefined, { tokens }: Scope): Role | null {
  if (!before?.role || draft.from - before.to > GAP) return null
  const gap = tokens.slice(before.to, draft.from)
  if (gap.some((t) => PARTS.has(t.lower)) || gap[0]?.text === '(') {
    draft.part = true
    return before.role
  }
  return gap.every((t) => JOINS.has(t.lower)) ? before.role : null
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
  if (!after?.role || after.from - draft.to > GAP || draft.unit === null || !countsPeople(draft.unit)) return null
  const gap = tokens.slice(draft.to, after.from)
  if (gap.some((t) => PARTS.has(t.lower))) {
    after.part = true
    return after.role
  }
  return gap.length > 0 && gap.every((t) => JOINS.has(t.lower)) ? after.role : null
}
