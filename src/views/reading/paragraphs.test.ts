import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexOf, type MarkedSpan } from '../../state/report-index.ts'
import { FINDINGS, smallReport } from '../../state/small-report.ts'
import { paragraphsOf } from './paragraphs.ts'

const index = indexOf(smallReport())
const cut = (id: string) => {
  const article = index.article(id)!
  return paragraphsOf(article, index.spans(id)).map(({ segments }) =>
    segments.map(({ start, end, spans, furniture }) => {
      const words = article.text.slice(start, end)
      return furniture ? `{${words}}` : spans.length > 0 ? `[${words}]` : words
    }),
  )
}

test('a text is cut where marks begin and end', () => {
  expect(cut('a_1')).toEqual([
    ['Mayor: fire put out'],
    ['[About 40]', ' ', '[people]', ' left the harbour. ', '[Nobody was hurt.]'],
  ])
})

test('furniture is told apart, empty lines make no paragraph', () => {
  expect(cut('b_2')).toEqual([['[40]', ' ', '[residents]', ' left the harbour on Monday.'], ['{Photo: town hall}']])
})

test('where a whole sentence and words in it are marked, the words give the look', () => {
  const [figure, , statement] = FINDINGS as [MarkedSpan['finding'], unknown, MarkedSpan['finding']]
  const span = (start: number, end: number, finding: MarkedSpan['finding']): MarkedSpan => ({
    start,
    end,
    finding,
    account: finding.accounts[0]!,
  })
  const [paragraph] = paragraphsOf({ text: 'About 40 people left.', furniture: [] }, [
    span(0, 21, statement),
    span(0, 8, figure),
  ])
  expect(paragraph!.segments.map(({ spans }) => spans.map(({ finding }) => finding.kind))).toEqual([
    ['figure', 'statement'],
    ['statement'],
  ])
})

test('whatever the marks, the segments give the lines of the text back', () => {
  const finding = FINDINGS[0]!
  const spans = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 })), { maxLength: 12 })
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '🇮🇶'), maxLength: 80 }),
      spans,
      (text, places) => {
        const marked = places
          .map(([start, length]) => ({ start, end: start + length, finding, account: finding.accounts[0]! }))
          .sort((a, b) => a.start - b.start || b.end - a.end)
        const paragraphs = paragraphsOf({ text, furniture: [[3, 7]] }, marked)
        const lines = text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
        expect(
          paragraphs.map(({ segments }) => segments.map(({ start, end }) => text.slice(start, end)).join('')),
        ).toEqual(lines)
        for (const { start, end, spans } of paragraphs.flatMap(({ segments }) => segments))
          expect(spans.length > 0).toBe(marked.some((mark) => mark.start < end && mark.end > start))
      },
    ),
  )
})
