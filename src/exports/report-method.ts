import { countOf } from './count-words.ts'
import type { ExportInput } from './export-input.ts'

/** What was compared and by which rules, a sentence each. */
export function method({ report, decisions, settings }: ExportInput): string[] {
  if (!report) return ['The articles were not compared: the analysis failed or had not ended.']
  const { articles } = report
  const main = articles.filter(({ sameEvent }) => sameEvent)
  const { agree, vary, conflict, single, incomparable } = report.tally.relations
  const counted = agree + vary + conflict + single + incomparable
  const apart = report.findings.length - counted
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].sort()
  const outcomes = (outcome: string) => decisions.filter((decision) => decision.outcome === outcome).length
  return [
    `${countOf(articles.length, 'article')}, ${main.length} of them on the story’s event, from ${countOf(new Set(main.map(({ origin }) => origin)).size, 'origin')}.`,
    `${countOf(counted, 'finding')}: ${countOf(agree, 'agrees', 'agree')}, ${countOf(vary, 'varies', 'vary')}, ${countOf(conflict, 'conflicts', 'conflict')}, ${single} in one article only, ${incomparable} not comparable.${apart > 0 ? ` ${countOf(apart, 'more is', 'more are')} in articles of another event alone.` : ''}`,
    `The reader accepted ${countOf(outcomes('accepted'), 'finding')} and dismissed ${outcomes('dismissed')}.`,
    `Rules, version ${report.engine}${rules.length > 0 ? `: ${rules.join(', ')}` : ''}.`,
    ...(settings && settings.rulesOff.length > 0
      ? [`Rules that the reader switched off, whose findings are left out: ${settings.rulesOff.join(', ')}.`]
      : []),
    'A silence is never a denial. Articles of one origin derive from one original and confirm nothing to each other.',
  ]
}
