import { expect, test } from 'vitest'
import { shownReport } from './shown-report.ts'
import { smallReport } from './small-report.ts'

const report = smallReport()

test('all shown: the very report', () => {
  expect(shownReport(report, () => true)).toBe(report)
})

test('what is hidden is nowhere, and is not counted', () => {
  const [hidden] = report.findings
  const shown = shownReport(report, ({ id }) => id !== hidden!.id)
  expect(shown.findings).toHaveLength(report.findings.length - 1)
  expect(shown.series.some(({ finding }) => finding === hidden!.id)).toBe(false)
  expect(shown.tally.relations[hidden!.relation]).toBe(report.tally.relations[hidden!.relation] - 1)
  expect(shown.tally.kinds[hidden!.kind]).toBe(report.tally.kinds[hidden!.kind] - 1)
  expect(shown.mentions).toBe(report.mentions)
})
