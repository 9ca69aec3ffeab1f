import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadBundledStory } from './bundled.ts'

const MANIFEST = 'corpus/index.json'

type Answer = Response | Error | 'never' | ((signal: AbortSignal) => Promise<Response>)

const file = (body: BodyInit, init: ResponseInit = {}) =>
  new Response(body, { headers: { 'content-type': 'text/plain' }, ...init })

const manifest = (change: object = {}) =>
  file(
    JSON.stringify({
      version: 1,
      story: 'talks',
      title: 'The talks',
      articles: [
        { id: 'a', file: 'a.txt' },
        { id: 'b', file: 'b.txt', bytes: 6 },
      ],
      ...change,
    }),
  )

const sound = (): Record<string, Answer> => ({
  [MANIFEST]: manifest(),
  'corpus/a.txt': file('Text A'),
  'corpus/b.txt': file('Text B'),
})

/** A server that gives these answers; a file it does not know is a 404. */
function load(answers: Record<string, Answer>) {
  const fetch = (async (path: string, { signal }: { signal: AbortSignal }) => {
    const answer = answers[path] ?? file('', { status: 404 })
    if (answer === 'never')
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    if (answer instanceof Error) throw answer
    return typeof answer === 'function' ? answer(signal) : answer
  }) as unknown as typeof globalThis.fetch
  return loadBundledStory({ fetch, timeoutMs: 50 })
}

test('the bundled story, as it lies in the corpus', async () => {
  const answers = Object.fromEntries(
    readdirSync('public/corpus').map((name) => [`corpus/${name}`, file(readFileSync(`public/corpus/${name}`))]),
  )
  const { articles, faults, title } = await load(answers)
  expect(faults).toEqual([])
  expect(title).toBe('Iraq–US coalition talks')
  expect(articles.map(({ id }) => id.slice(0, 3))).toEqual(['000', '001', '002', '003', '004'])
})

test('the manifest names every article file, by its name without the ending and with its size', () => {
  const { articles } = JSON.parse(readFileSync('public/corpus/index.json', 'utf8'))
  const files = readdirSync('public/corpus').filter((name) => name.endsWith('.txt'))
  expect(articles).toEqual(
    files
      .sort()
      .map((name) => ({ id: name.replace('.txt', ''), file: name, bytes: statSync(`public/corpus/${name}`).size })),
  )
})

test('every fetch of the story fails once, N of N: it is named, the others stand, and Retry brings it (S18)', async () => {
  const names = readdirSync('public/corpus')
  let calls = 0
  const loadFailing = (failing: number) => {
    calls = 0
    const fetch = (async (path: string) => {
      if (++calls === failing) throw new TypeError('Failed to fetch')
      return file(readFileSync(`public/${path}`))
    }) as unknown as typeof globalThis.fetch
    return loadBundledStory({ fetch })
  }
  const whole = await loadFailing(0)
  expect([whole.articles.length, whole.faults, calls]).toEqual([names.length - 1, [], names.length])
  for (let n = 1; n <= names.length; n++) {
    const { articles, faults } = await loadFailing(n)
    expect(faults, `fetch ${n}`).toMatchObject([{ message: expect.stringMatching(/the connection broke; try again$/) }])
    expect(articles).toEqual(n === 1 ? [] : whole.articles.filter(({ id }) => id !== faults[0]!.article))
    expect(await loadFailing(0)).toEqual(whole)
  }
})

/** A body that breaks off. */
const dropped = () =>
  file(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('Text'))
        controller.error(new TypeError('network error'))
      },
    }),
  )

describe('an article that fails is named, the others stand (D1)', () => {
  const faults: readonly (readonly [string, Answer, RegExp])[] = [
    [
      'missing',
      file('', { status: 404 }),
      /^corpus\/b\.txt is not there \(404\); put the file in place and try again$/,
    ],
    [
      'server error',
      file('', { status: 500 }),
      /^corpus\/b\.txt could not be fetched: the server answered 500; try again$/,
    ],
    [
      'a page with status 200',
      file('<html>', { headers: { 'content-type': 'text/html' } }),
      /^corpus\/b\.txt arrived as a web page/,
    ],
    ['a page said to be text', file('\n<!DOCTYPE html><title>x'), /^corpus\/b\.txt arrived as a web page/],
    ['empty', file(''), /^corpus\/b\.txt is empty/],
    ['blank', file(' \n \n  '), /^corpus\/b\.txt holds no text/],
    ['cut short', file('Text'), /^corpus\/b\.txt is cut short: 4 of 6 bytes arrived; try again$/],
    ['not UTF-8', file(new Uint8Array([0x54, 0xe9, 0x78, 0x74, 0x20, 0x42])), /^corpus\/b\.txt: is not UTF-8/],
    ['slow', 'never', /^corpus\/b\.txt did not arrive within 0\.05 seconds; try again$/],
    [
      'connection lost',
      new TypeError('Failed to fetch'),
      /^corpus\/b\.txt could not be fetched: the connection broke; try again$/,
    ],
    ['dropped in the body', dropped(), /^corpus\/b\.txt could not be fetched: the connection broke; try again$/],
  ]
  test.each(faults)('%s', async (_name, answer, message) => {
    const story = await load({ ...sound(), 'corpus/b.txt': answer })
    expect(story.articles).toEqual([{ id: 'a', text: 'Text A' }])
    expect(story.faults).toEqual([{ file: 'corpus/b.txt', article: 'b', message: expect.stringMatching(message) }])
  })
})

describe('a manifest that fails is named with its field (D1)', () => {
  const faults: readonly (readonly [string, Answer, RegExp])[] = [
    ['missing', file('', { status: 404 }), /^corpus\/index\.json is not there/],
    ['a page', file('<!doctype html>'), /^corpus\/index\.json arrived as a web page/],
    [
      'truncated',
      file('{"version": 1, "story": "t'),
      /^corpus\/index\.json is not valid JSON .*mend it and try again$/,
    ],
    ['a list', file('[]'), /^corpus\/index\.json: /],
    ['null', file('null'), /^corpus\/index\.json: the whole must be an object/],
    ['another version', manifest({ version: 2 }), /^corpus\/index\.json: version must be 1/],
    ['no title', manifest({ title: undefined }), /^corpus\/index\.json: title is missing/],
    ['a title that is a number', manifest({ title: 7 }), /^corpus\/index\.json: title must be a text/],
    [
      'articles that are no list',
      manifest({ articles: {} }),
      /^corpus\/index\.json: articles must be a list of articles/,
    ],
    ['no articles', manifest({ articles: [] }), /^corpus\/index\.json: articles must not be empty/],
  ]
  test.each(faults)('%s', async (_name, answer, message) => {
    const story = await load({ ...sound(), [MANIFEST]: answer })
    expect(story.articles).toEqual([])
    expect(story.faults).toEqual([{ file: MANIFEST, article: null, message: expect.stringMatching(message) }])
  })

  test.each([
    [{ id: 'b' }, /articles\[1\]\.file is missing/],
    [{ id: 'b', file: '../secret.txt' }, /articles\[1\]\.file must be the name of a file/],
    [{ id: 'b', file: 'https://other.example/b.txt' }, /articles\[1\]\.file must be the name of a file/],
    [{ id: '', file: 'b.txt' }, /articles\[1\]\.id must not be empty/],
    [{ id: 'a', file: 'b.txt' }, /articles\[1\]\.id is the same as an earlier one/],
    ['b.txt', /articles\[1\] must be an object with id and file/],
    [null, /articles\[1\] must be an object/],
  ])('one bad entry, %j: the other articles are loaded', async (entry, message) => {
    const story = await load({ ...sound(), [MANIFEST]: manifest({ articles: [{ id: 'a', file: 'a.txt' }, entry] }) })
    expect(story.articles.map(({ id }) => id)).toEqual(['a'])
    expect(story.faults).toEqual([{ file: MANIFEST, article: null, message: expect.stringMatching(message) }])
  })
})

test('line ends are made one kind, and nothing else of the text is touched', async () => {
  const story = await load({ ...sound(), 'corpus/a.txt': file('\ufeff  A\r\nb\rc \n') })
  expect(story.articles[0]!.text).toBe('  A\nb\nc \n')
})

test('an abort is passed on, not told as a fault', async () => {
  const controller = new AbortController()
  const fetch = (() => {
    controller.abort(new Error('left the page'))
    return Promise.reject(controller.signal.reason)
  }) as unknown as typeof globalThis.fetch
  await expect(loadBundledStory({ fetch, signal: controller.signal })).rejects.toThrow('left the page')
})
