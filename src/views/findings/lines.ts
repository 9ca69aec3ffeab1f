import { sentenceCase } from '../../exports/sentence-case.ts'
import type { Finding } from '../../model/finding.ts'
import { grouped } from '../../state/grouped.ts'
import { KINDS, RELATIONS } from '../../state/view-state.ts'
import { KIND_WORD, RELATION_VERB } from '../parts/words.ts'

export const GROUPINGS = ['none', 'relation', 'kind'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** A line of the matrix: the heading of a group, or a finding. */
export type Line =
  | {
      readonly type: 'group'
      readonly key: string
      readonly words: string
      readonly count: number
      readonly open: boolean
    }
  | { readonly type: 'finding'; readonly key: string; readonly finding: Finding }

const PINNED = 'pinned'

/** The findings in their order, the pinned ones first, in groups where the reader wants groups; a closed group shows its heading alone. */
export function linesOf(
  findings: readonly Finding[],
  grouping: Grouping,
  pinned: readonly string[],
  closed: ReadonlySet<string>,
): Line[] {
  const isPinned = ({ id }: Finding) => pinned.includes(id)
  const top = findings.filter(isPinned)
  const rest = findings.filter((finding) => !isPinned(finding))
  const groups: [string, string, readonly Finding[]][] = top.length > 0 ? [[PINNED, 'Pinned', top]] : []
  if (grouping === 'relation')
    groups.push(...byOrder(rest, RELATIONS, 'relation', (key) => sentenceCase(RELATION_VERB[key])))
  else if (grouping === 'kind') groups.push(...byOrder(rest, KINDS, 'kind', (key) => sentenceCase(KIND_WORD[key])))
  else if (top.length > 0 && rest.length > 0) groups.push(['others', 'Not pinned', rest])
  else if (top.length === 0) return rest.map(lineOf)
  return groups.flatMap(([key, words, own]): Line[] => {
    const open = !closed.has(key)
    return [{ type: 'group', key, words, count: own.length, open }, ...(open ? own.map(lineOf) : [])]
  })
}

const lineOf = (finding: Finding): Line => ({ type: 'finding', key: finding.id, finding })

function byOrder<F extends 'relation' | 'kind'>(
  findings: readonly Finding[],
  order: readonly Finding[F][],
  field: F,
  wordsOf: (key: Finding[F]) => string,
): [string, string, readonly Finding[]][] {
  const groups = grouped(findings, (finding) => finding[field])
  return order.flatMap((key) => {
    const own = groups.get(key)
    return own ? [[key, wordsOf(key), own] as [string, string, readonly Finding[]]] : []
  })
}
