import { expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

const story = (...texts: string[]) => analyse(texts.map((text, i) => ({ id: `a${i + 1}`, text })))
const opening = 'A fire destroyed the grain market of Delmouth on Monday, the mayor said.'

const ruleOrder = (report: ReturnType<typeof story>, rule: string) =>
  report.findings.filter((finding) => finding.rule === rule).map(({ accounts }) => accounts[0]!.text)

test('of numbers that one article gives, those worth checking come first', () => {
  const report = story(
    `${opening} Three ladders were used. Dozens of sacks were carried out. Some 412 traders lost their stalls.`,
    opening,
  )
  expect(ruleOrder(report, 'figure-single')).toEqual(['Some 412 traders', 'Dozens of sacks', 'Three ladders'])
})

test('a sentence that only wraps a quotation is not listed beside it', () => {
  const report = story(
    `${opening} Ada Quill, harbour master of the port of Delmouth, told a paper: “We could see the flames from the far side of the estuary all night.”`,
    opening,
  )
  expect(report.findings.filter(({ rule }) => rule === 'quote-single')).toHaveLength(1)
  expect(report.findings.filter(({ rule }) => rule === 'statement-alone')).toHaveLength(0)
})

test.each([
  [
    'a small number in a quotation of it alone',
    'Mayor Ada Quill said: “We looked at three things: the fire, the smoke and the water of the old port.”',
    'figure-single',
  ],
  ['a clause that is little more than a number', 'Dozens of small stalls burned.', 'statement-alone'],
])('is not told twice: %s', (_, text, rule) => {
  const report = story(`${opening} ${text}`, opening)
  expect(report.findings.filter((finding) => finding.rule === rule)).toEqual([])
  expect(report.findings.filter(({ relation }) => relation === 'single').length).toBeGreaterThan(0)
})

test('the tally counts the findings of the event alone', () => {
  const other = {
    id: 'z',
    text: 'In May 2009, 31 miners were rescued from a shaft in Karvelia, rescuers told the province’s radio.',
    sameEvent: false,
  }
  const articles = [1, 2].map((i) => ({ id: `a${i}`, text: opening }))
  const [alone, beside] = [analyse(articles), analyse([...articles, other])]
  expect(beside.findings.length).toBeGreaterThan(alone.findings.length)
  expect(beside.tally).toEqual(alone.tally)
})
