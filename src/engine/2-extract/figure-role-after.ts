import type { Role } from '../../model/mention.ts'
import { NO_TOKEN, type Token } from '../flow/token.ts'
import { BETWEEN_ROLE, ROLE_IDIOMS, STATE_ROLES, SUBJECT_ROLES } from '../lexicon/figure-roles.ts'
import { verbBaseOf } from '../lexicon/word-classes.ts'
import type { Draft, Scope } from './figure-draft.ts'

const REACH = 14

/** "10 people were killed", "56 civilians including 11 children were killed", "dozens more hurt", "23 into custody"; "two gunmen killed 10" says nothing of the gunmen. */
export function roleAfter({ to, counted }: Draft, { tokens, end }: Scope): Role | null {
  let passive = false
  let aside = false
  let there: Role | null = null
  for (let i = to; i < Math.min(end, to + REACH); i++) {
    const token = tokens[i]!
    const next = tokens[i + 1] ?? NO_TOKEN
    if (ABOARD.has(token.lower) && i - to < 3) there = 'present'
    const state = STATE_ROLES.get(token.lower)
    if (state && ((i === to && !counted) || passive || !takesObject(tokens, i + 1, end))) return state
    const subject = token.tag === 'noun' || isTaken(token) ? undefined : SUBJECT_ROLES.get(verbBaseOf(token.lower))
    if (subject) return subject
    const two = `${token.lower} ${next.lower}`
    const idiom = ROLE_IDIOMS.get(LOSSES.has(two) ? `lost ${tokens[i + 2]?.lower ?? ''}` : two)
    if (idiom) return idiom
    aside ||= ASIDES.has(token.lower)
    if (token.text === ';' || (token.tag === 'conjunction' && !aside) || token.tag === 'pronoun')
      return passive && next.lower === 'killed' ? 'killed' : there
    passive ||= token.tag === 'be'
    if (BETWEEN_ROLE.has(token.lower) || token.tag === 'adverb' || aside) continue
    if (
      token.tag === 'verb' ||
      token.tag === 'wh' ||
      token.tag === 'participle' ||
      token.tag === 'ing' ||
      token.tag === 'noun'
    )
      return there
  }
  return there
}

/** "Records of 412,000 Britons GATHERED between 2006 and 2010": the records are. */
const isTaken = ({ tag, lower }: Token) => tag === 'participle' && (lower === 'gathered' || lower === 'assembled')

/** "Lost their LIVES", "losing their HOMES": what is lost tells what befell them. */
const LOSSES = new Set(['lost their', 'losing their', 'lose their'])

/** Where the people counted are, if nothing else is told of them: "80 passengers ABOARD". */
const ABOARD = new Set(['aboard', 'onboard', 'inside'])

/** They open a remark on the people before what happened to them: "160 civilians, MOSTLY women and children, were killed". */
const ASIDES = new Set(['including', 'among', '(', ',', 'mostly', 'mainly', 'most', 'many'])

/** What follows is the object of the verb before it: "two gunmen killed | at least 16"; not "16 people killed | in strikes". */
function takesObject(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at] ?? NO_TOKEN
  if (first.tag === 'determiner' && first.lower !== 'more' && first.lower !== 'some') return true
  if (first.tag === 'pronoun' || first.tag === 'noun' || (first.tag === 'adjective' && first.lower !== 'due'))
    return true
  for (let i = at; i < Math.min(end, at + OBJECT_REACH); i++) {
    const { tag, lower } = tokens[i]!
    if (tag === 'number') return true
    if (!HEDGING.has(lower)) return false
  }
  return false
}

const OBJECT_REACH = 5
const HEDGING = new Set(
  'at least most more than up to as many about around nearly almost over some another further the other only just'.split(
    ' ',
  ),
)
