import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorPassage } from '../anchoring/anchor-passage.ts'
import { selectPassage } from '../anchoring/select-passage.ts'
import type { Article } from '../model/article.ts'
import { normaliseLineEnds } from '../sources/text-file.ts'
import { readAnnotations } from './read-annotations.ts'
import { ARTICLES, aFlag, anInput } from './small-input.ts'
import { annotations } from './web-annotation.ts'

/** Line ends of every system, composed and decomposed letters, spaces that are none, invisible signs, halves of pairs. */
const piece = fc.constantFrom(
  ...['\r\n', '\n', '\r', '\n\n', ' ', '\u00a0', '\u2009', '\u3000', '\u200b', '\ufeff', '\u202e', '\u2066'],
  ...['é', 'e\u0301', 'ﬁ', 'Å', 'A\u030a', '가', '\u1100\u1161', '💥', '👩‍👩‍👧', '\ud800', '“', '”', '.', ','],
  ...['The', 'bridge', 'was', 'closed', '1,200', 'Voss', 'العراق'],
)
const written = fc.array(piece, { minLength: 3, maxLength: 60 }).map((pieces) => pieces.join(''))

const articleOf = (text: string): Article => ({ ...ARTICLES[0]!, text, fingerprint: 'f00d' })

test('10,000 texts: what is stored has one kind of line end and is else as written, and a flag’s words stand at its offsets after export, import and another system’s line ends (X14)', () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.nat(), (source, a, b) => {
      const text = normaliseLineEnds(source)
      expect(text.replaceAll('\n', '')).toBe(source.replaceAll(/\r\n?|\n/g, ''))
      expect(normaliseLineEnds(text.replaceAll('\n', '\r\n'))).toBe(text)
      const [start, end] = [a % text.length, 1 + (b % text.length)].sort((x, y) => x - y) as [number, number]
      if (start === end) return
      const article = articleOf(text)
      const selector = selectPassage(article, { start, end })
      const flag = aFlag({ target: { kind: 'selection', finding: null, about: 'x', passages: [selector] } })
      const input = anInput([flag])
      const file = JSON.stringify(annotations({ ...input, report: { ...input.report!, articles: [article] } }))
      const read = readAnnotations(file, [article])
      const [passage] = read.ok ? read.items[0]!.passages : []
      expect(passage).toEqual(selector)
      const again = articleOf(normaliseLineEnds(text.replaceAll('\n', '\r')))
      expect(again.text).toBe(text)
      const anchor = anchorPassage(passage!, again)
      expect(anchor.state).toBe('anchored')
      if (anchor.state === 'anchored') expect(again.text.slice(anchor.start, anchor.end)).toBe(selector.exact)
    }),
    { numRuns: 10_000 },
  )
})
