import { NO_TOKEN, type Token } from '../flow/token.ts'
import type { Draft, Scope } from './figure-draft.ts'

/** Before two numbers joined by "to" they make votes of them. */
const VOTING: ReadonlySet<string> = new Set(
  'vote votes voted voting passed approved adopted rejected defeated backed endorsed ratified carried confirmed'.split(
    ' ',
  ),
)
const VOTING_REACH = 12
/** So many vote at least where nothing but a verb says that they do; "lost by 3 to 1" is a match. */
const MIN_VOTES = 5

/** Gives the two sides of a vote their unit: "voted 151 to 146", "passed by 48 votes to 30", "151 in favour, 146 against". */
export function fillVotes(drafts: readonly Draft[], scope: Scope): void {
  for (const [i, draft] of drafts.entries()) {
    const other = drafts[i + 1]
    if (!other || !isBare(draft) || !isBare(other)) continue
    if (!areSides(draft, other, scope) && !isVotedTo(draft, other, scope)) continue
    for (const side of [draft, other]) side.unit = 'vote'
  }
}

const isBare = ({ unit, value, share, counted }: Draft) =>
  (unit === null || unit === 'vote') && value !== null && Number.isInteger(value) && !share && counted === null

/** "151 IN FAVOUR, 146 AGAINST", "151 FOR and 146 AGAINST". */
function areSides({ to, from }: Draft, other: Draft, { tokens, end }: Scope): boolean {
  const at = (i: number): Token => (i < end ? tokens[i]! : NO_TOKEN)
  const favours =
    (at(to).lower === 'in' && /^favou?r$/.test(at(to + 1).lower)) ||
    (at(to).lower === 'for' && (at(to + 1).type === 'punct' || at(to + 1).lower === 'and'))
  return favours && at(other.to).lower === 'against' && other.from - from < VOTING_REACH
}

function isVotedTo(draft: Draft, other: Draft, { tokens, start }: Scope): boolean {
  const gap = tokens.slice(draft.to, other.from)
  const joined = gap.length === 1 ? gap[0]!.lower === 'to' : gap[0]?.lower === 'votes' && gap[1]?.lower === 'to'
  if (!joined || gap.length > 2 || draft.value! < MIN_VOTES) return false
  const before = tokens[draft.from - 1]?.lower
  if (before === 'from') return false
  for (let i = draft.from - 1; i >= Math.max(start, draft.from - VOTING_REACH); i--)
    if (VOTING.has(tokens[i]!.lower)) return tokens[i]!.lower.startsWith('vot') || before === 'by'
  return false
}
