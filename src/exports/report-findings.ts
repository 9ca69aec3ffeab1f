import { type Decision, subjectKey } from '../model/decision.ts'
import type { Finding, Relation } from '../model/finding.ts'
import type { ArticleNames } from './article-names.ts'
import { countOf, supportOf } from './count-words.ts'
import type { ExportInput } from './export-input.ts'
import { inMarks } from './in-marks.ts'
import type { Block, Section } from './report-blocks.ts'
import { sentenceCase } from './sentence-case.ts'

/** More than a reader of a report goes through; the table of findings has them all. */
const MAX_FINDINGS = 100

const RELATION_WORD: Readonly<Record<Relation, string>> = {
  agree: 'agrees',
  vary: 'varies',
  conflict: 'conflicts',
  single: 'is in one article only',
  incomparable: 'is not comparable',
}

/** Where the articles differ, and what the reader accepted, with each account; without what the reader dismissed. In a report of everything alone. */
export function findingsSection({ report, decisions, scope }: ExportInput, names: ArticleNames): Section {
  const outcomes = new Map(decisions.map((decision) => [keyOf(decision), decision.outcome]))
  const outcomeOf = ({ kind, rule, accounts }: Finding) =>
    outcomes.get(
      subjectKey(
        kind,
        rule,
        accounts.map(({ article, text }) => ({ article, words: text })),
      ),
    )
  const wanted =
    report && scope === 'everything'
      ? report.findings.filter((finding) => {
          const outcome = outcomeOf(finding)
          const differs = finding.relation === 'conflict' || finding.relation === 'vary'
          return outcome === 'accepted' || (differs && outcome !== 'dismissed')
        })
      : []
  const left = wanted.length - MAX_FINDINGS
  return {
    heading: 'Findings: where the articles differ',
    blocks: [
      ...wanted
        .slice(0, MAX_FINDINGS)
        .flatMap((finding) => blocksOf(finding, outcomeOf(finding) === 'accepted', names)),
      ...(left > 0
        ? [
            {
              type: 'text',
              text: `${countOf(left, 'more is', 'more are')} not listed here; the table of findings has them all.`,
            } as const,
          ]
        : []),
    ],
  }
}

const keyOf = ({ subject: { kind, rule, passages } }: Decision) =>
  subjectKey(
    kind,
    rule,
    passages.map(({ article, exact }) => ({ article, words: exact })),
  )

function blocksOf(finding: Finding, accepted: boolean, names: ArticleNames): Block[] {
  const { id, about, relation, rule, why, accounts, silent } = finding
  return [
    { type: 'title', text: sentenceCase(about), id: `finding-${id}` },
    {
      type: 'text',
      text: `${accepted ? 'Accepted by the reader. ' : ''}It ${RELATION_WORD[relation]}: ${supportOf(finding)}. ${names.in(why)} (rule ${rule})`,
    },
    { type: 'facts', facts: accounts.map(({ article, text }) => [names.of(article), inMarks(text)] as const) },
    ...(silent.length > 0
      ? [{ type: 'text', text: `Not stated in: ${silent.map(names.of).join(', ')}.` } as const]
      : []),
  ]
}
