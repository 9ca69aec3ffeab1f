import type { Finding } from '../model/finding.ts'
import type { Report, Tally } from '../model/report.ts'

/** The report without the findings that the reader does not want to see: lists, marks, charts and counts follow. The report itself where all are. */
export function shownReport(report: Report, isShown: (finding: Finding) => boolean): Report {
  const findings = report.findings.filter(isShown)
  if (findings.length === report.findings.length) return report
  const shown = new Set(findings.map(({ id }) => id))
  return {
    ...report,
    findings,
    series: report.series.filter(({ finding }) => shown.has(finding)),
    tally: tallyWithout(report, shown),
  }
}

function tallyWithout({ tally, findings, articles }: Report, shown: ReadonlySet<string>): Tally {
  const main = new Set(articles.filter(({ sameEvent }) => sameEvent).map(({ id }) => id))
  const relations = { ...tally.relations }
  const kinds = { ...tally.kinds }
  for (const { id, relation, kind, accounts } of findings) {
    if (shown.has(id) || !accounts.some(({ article }) => main.has(article))) continue
    relations[relation]--
    kinds[kind]--
  }
  return { relations, kinds }
}
