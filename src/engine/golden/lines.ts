import type { Report } from '../../model/report.ts'

/** A report as lines that a person can review: the articles, the passages, then the findings by kind, each with what every article says. */
export function toLines(report: Report): string {
  const textOf = new Map(report.articles.map((a) => [a.id, a.text]))
  const articles = report.articles.map((a) => {
    const days = a.published.from === a.published.to ? a.published.from : `${a.published.from} to ${a.published.to}`
    return `${a.id}: ${a.outlet ?? 'outlet unknown'}, ${a.agency ?? 'no agency'}, ${days} (${a.published.basis}), ${a.event}${a.sameEvent ? '' : ' (another event)'}, ${a.origin}`
  })
  const reasons = report.articles.flatMap((a) =>
    [...a.eventReasons, ...a.originReasons].map((reason) => `  ${a.id}: ${reason}`),
  )
  const passages = report.passages.map((p) =>
    p.sentences.map((s) => `  ${s.article}: ${short(textOf.get(s.article)!.slice(s.start, s.end))}`).join('\n'),
  )
  const findings = [...report.findings]
    .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1))
    .map((f) =>
      [
        `${f.kind} ${f.relation} · ${f.about} · ${f.rule} · ${f.articles} articles, ${f.origins} origins`,
        ...f.accounts.map((a) => `    ${a.article}: ${short(a.text)} = ${short(a.reading)}`),
        `    why: ${f.why}`,
      ].join('\n'),
    )
  return [
    'ARTICLES',
    ...articles,
    ...reasons,
    '',
    'PASSAGES',
    passages.join('\n\n'),
    '',
    'FINDINGS',
    ...findings,
    '',
  ].join('\n')
}

const MAX_CHARS = 110
const short = (text: string) => (text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS)} …` : text)
