import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileFiles } from '../../scripts/hostile-lists.ts'
import type { ReadResult } from '../model/import.ts'
import { dayIn } from './facts/day.ts'
import { textHeadFacts } from './facts/text-head.ts'
import { readJsonArticles } from './readers/json-articles.ts'
import { readMarkdown } from './readers/markdown.ts'
import { readFile } from './readers/read-file.ts'
import { Refusal } from './readers/refusal.ts'
import { splitPaste, suggestedSplit } from './split-paste.ts'

const clean = () => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
}

async function read(name: string, bytes: Uint8Array): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  await readFile({ name, bytes }, (result) => results.push(result))
  return results
}

/** Articles, a question, or sentences that begin with the file's name. */
function expectTold(name: string, results: readonly ReadResult[]) {
  expect(results.length).toBeGreaterThan(0)
  for (const result of results)
    if (result.type === 'refused') expect(result.message).toMatch(new RegExp(`^${name}[,:/ ].{5}`, 's'))
}

describe('JSON of any shape (D2, X11)', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('', '2024-13-01', '__proto__', -0, 1e21))
  const entry = fc.record(
    { id: value, text: value, title: value, date: value, ['__proto__']: value },
    { requiredKeys: [] },
  )
  const list = fc.oneof(value, fc.array(entry, { maxLength: 4 }))
  const shaped = fc.record({ story: value, articles: list, items: list }, { requiredKeys: [] })

  test('10,000 corpora: articles, or the file and the field', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue({ maxDepth: 2 }), shaped), (any) => {
        try {
          for (const result of readJsonArticles(JSON.stringify(any), 'x.json'))
            if (result.type === 'refused')
              expect(result.message).toMatch(/^x\.json: (?:the whole|(?:articles|items)\[\d+\]|[a-z]+)\b/)
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
        }
      }),
      { numRuns: 10_000 },
    )
    clean()
  })

  test.each(['__proto__', 'constructor', 'toString', 'a/b', '💥', '\ud800', 'x'.repeat(5_000)])(
    'the id %j',
    async (id) => {
      const [result] = await read('x.json', new TextEncoder().encode(JSON.stringify([{ id, text: 'Body', title: id }])))
      expect(result?.type === 'article' && result.article.text).toBe('Body')
      clean()
    },
  )

  /** What a parser of JSON must not take, and shapes that are JSON and no articles. */
  const MALFORMED = [
    ...[
      '',
      ' ',
      '{',
      '[',
      '}',
      ']',
      '[1,]',
      '[,1]',
      '{"a":}',
      '{"a" 1}',
      '{a:1}',
      "{'a':1}",
      '[1 2]',
      '{"a":1,}',
      '{,}',
    ],
    ...[
      '"',
      '"a',
      '"\\x"',
      '"\\u12"',
      '"\t"',
      '"a\nb"',
      '01',
      '1.',
      '.5',
      '+1',
      '1e',
      '-',
      '--1',
      '0x1',
      'NaN',
      'Infinity',
    ],
    ...[
      'nul',
      'True',
      'undefined',
      '[1]]',
      '{}{}',
      '[1]x',
      '// x',
      '/* x */[]',
      '\ufeff\ufeff[]',
      '{"articles": [\u0000]}',
      '[1\u00a0]',
    ],
    ...[
      'null',
      'true',
      '1',
      '"text"',
      '[]',
      '{}',
      '[null]',
      '[[]]',
      '{"articles":{}}',
      '{"articles":[]}',
      '{"text":null}',
    ],
    ...[
      '{"articles":[{"text":""}]}',
      '[{"text":["a"]}]',
      '[{"text":"a","date":"2024-02-30"}]',
      '[{"text":"a","url":"x"}]',
    ],
    `${'['.repeat(100_000)}`,
    `${'{"a":'.repeat(50_000)}`,
  ]
  test(`${MALFORMED.length} malformed texts and shapes: refused with the file and the reason`, async () => {
    expect(MALFORMED.length).toBeGreaterThan(55)
    for (const text of MALFORMED) {
      const results = await read('x.json', new TextEncoder().encode(text))
      expectTold('x.json', results)
      expect(
        results.map(({ type }) => type),
        text.slice(0, 40),
      ).toEqual(['refused'])
    }
    clean()
  })

  const published = hostileFiles('json-parsing')
  test.skipIf(!published)(`a published set of malformed files: ${published?.length ?? 'none here'}`, async () => {
    expect(published).toHaveLength(318)
    for (const file of published ?? [])
      expectTold(
        'x.json',
        await read(
          'x.json',
          Uint8Array.from(file, (char) => char.charCodeAt(0)),
        ),
      )
    clean()
  })
})

describe('bytes of any kind under any name', () => {
  const starts: Readonly<Record<string, string>> = {
    'x.txt': '',
    'x.md': '---\n',
    'x.html': '<p>',
    'x.mhtml': 'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n',
    'x.csv': 'text,date\n"',
    'x.rss': '<rss><item><description>',
    'x.docx': 'PK\u0003\u0004',
    'x.zip': 'PK\u0005\u0006',
    'x.pdf': '%PDF-1.4\n',
    'x.json': '{"articles":[',
  }
  test.each(Object.entries(starts))('%s', async (name, start) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 100 })),
        async (tail) => {
          const end = typeof tail === 'string' ? new TextEncoder().encode(tail) : tail
          expectTold(name, await read(name, new Uint8Array([...new TextEncoder().encode(start), ...end, 65])))
        },
      ),
      { numRuns: name === 'x.pdf' ? 30 : 100 },
    )
    clean()
  })
})

/** Kept under the limit of the slowest machine that tests run on; a rule that is not linear takes minutes. */
const MAX_MS = 1_500

test.each<[string, string]>([
  ['spaces', `${' '.repeat(200_000)}x`],
  ['quotation marks', '“"'.repeat(100_000)],
  ['figures', `${'1,'.repeat(100_000)}x`],
  ['brackets', '['.repeat(100_000)],
  ['parentheses', '('.repeat(100_000)],
  ['stars', '*'.repeat(100_000)],
  ['capitals', `By ${'A'.repeat(200_000)}`],
  ['capitals in words', `By ${'Ab '.repeat(60_000)}`],
  ['dashes', '- '.repeat(100_000)],
  ['quoted lines', '> '.repeat(100_000)],
  ['blank lines', '\n'.repeat(200_000)],
  ['rules', '---\n'.repeat(50_000)],
  ['tags', '<p>'.repeat(10_000)],
])('200 KB of %s are read in time (X10)', async (_name, text) => {
  const start = performance.now()
  readMarkdown(text)
  textHeadFacts(text)
  dayIn(text)
  splitPaste(text, suggestedSplit(text))
  for (const name of ['x.txt', 'x.csv', 'x.rss', 'x.html', 'x.mhtml']) await read(name, new TextEncoder().encode(text))
  expect(performance.now() - start).toBeLessThan(8 * MAX_MS)
})
