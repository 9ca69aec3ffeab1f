import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { analyseLines } from './ndjson.ts'

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

const story = (id: string) =>
  JSON.stringify({ story: id, articles: [{ id, text: `The ${id} talks began on Monday.` }] })

const run = (...lines: string[]) => runFrom(1, ...lines)

async function runFrom(firstLine: number, ...lines: string[]) {
  const output = new PassThrough()
  const written = text(output)
  const status = await analyseLines(Readable.from(lines.map((line) => `${line}\n`)), output, firstLine)
  output.end()
  const results = (await written)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return { status, results }
}

test('one report a line, in order', async () => {
  const { status, results } = await run(story('a'), story('b'), story('c'))
  expect(status).toBe(0)
  expect(results.map(({ articles }) => articles[0].id)).toEqual(['a', 'b', 'c'])
})

test('a bad line gives its own error, and the run goes on', async () => {
  const { status, results } = await run(story('a'), '{"articles": 1}', '{', '', story('b'))
  expect(status).toBe(1)
  expect(results).toEqual([
    expect.objectContaining({ engine: expect.any(String) }),
    { line: 2, error: 'line 2: articles must be a list of articles' },
    { line: 3, error: expect.stringMatching(/^line 3: is not valid JSON/) },
    expect.objectContaining({ engine: expect.any(String) }),
  ])
})

test('a line ends at its end, wherever the pieces of the stream do, and whatever a text holds', async () => {
  const output = new PassThrough()
  const written = text(output)
  const bytes = Buffer.from(
    `${JSON.stringify({ articles: [{ id: 'ä', text: 'One\u2028two\u0085 three.\r' }] })}\r\n${story('b')}`,
  )
  await analyseLines(Readable.from(Array.from(bytes, (byte) => Buffer.from([byte]))), output)
  output.end()
  const results = (await written)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(results.map(({ articles }) => articles[0].id)).toEqual(['ä', 'b'])
  expect(results[0].articles[0].text).toBe('One\u2028two\u0085 three.\r')
})

test('a part of a file calls its lines what they are called in the whole', async () => {
  const { results } = await runFrom(501, story('a'), '{')
  expect(results[1]).toMatchObject({ line: 502, error: expect.stringMatching(/^line 502: /) })
})
