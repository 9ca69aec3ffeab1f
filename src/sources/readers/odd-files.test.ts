import { strToU8, zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import type { ReadResult } from '../../model/import.ts'
import { readFile } from './read-file.ts'

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content, true) : content)

async function read(name: string, content: string | Uint8Array, encoding: string | null = null): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  await readFile({ name, bytes: bytesOf(content), encoding }, (result) => results.push(result))
  return results
}

/** What was read, in short: its text, or why not. */
const said = (results: readonly ReadResult[]) =>
  results.map((result) =>
    result.type === 'article' ? result.article.text : result.type === 'ask' ? 'asks' : result.message,
  )

async function articleIn(name: string, content: string | Uint8Array, encoding: string | null = null) {
  const [result] = await read(name, content, encoding)
  if (result?.type !== 'article') throw new Error(JSON.stringify(result))
  const facts = Object.fromEntries(Object.entries(result.article.facts).map(([name, fact]) => [name, fact.value]))
  return { ...result.article, facts }
}

const LONG =
  'The ferry sails again from Monday, its owner said in the harbour of Halden on Friday morning after six weeks.'

describe('tables and JSON', () => {
  test.each<[string, string, string, string[]]>([
    [
      'words behind a cell’s closing mark, as other programs read them',
      'a.csv',
      'text,title\n"Body" (sic; see below),T\n',
      ['Body (sic; see below)'],
    ],
    ['a row that is short', 'a.csv', 'text,title\nBody\n', ['Body']],
    ['authors in a list', 'a.json', '[{"text":"Body","authors":["Nora", 7, null, "Bo"]}]', ['Body']],
    ['an empty list', 'a.json', '[]', ['a.json: articles holds no articles']],
    [
      'a number where a text is due',
      'a.json',
      '[{"text":"Body","title":7}]',
      ['a.json: articles[0].title must be a text'],
    ],
    [
      'a list of nothing',
      'a.json',
      '[{"text":"Body","authors":[null]}]',
      ['a.json: articles[0].authors must be a text'],
    ],
    [
      'an address that is none',
      'a.json',
      '[{"text":"Body","url":"javascript:x"}]',
      ['a.json: articles[0].url must be a web address'],
    ],
    ['a list that is none', 'a.json', '{"items":{"text":"x"}}', ['a.json: items must be a list of articles']],
    ['a null', 'a.json', 'null', ['a.json: the whole must be an object with a text']],
    ['lines of which one is broken', 'a.jsonl', '{"text":"A"}\n{"text":}\n', ['a.jsonl: line 2 is not valid JSON']],
    [
      'a column name and nothing else',
      'a.csv',
      'text\n',
      ['a.csv: holds no articles: a row of column names and a row for each article'],
    ],
  ])('%s', async (_name, file, content, says) => {
    const results = said(await read(file, content))
    expect(results.map((one, i) => (one.startsWith(says[i]!) ? says[i] : one))).toEqual(says)
  })

  test('a year or a month is a day as far as it goes; an article names its id', async () => {
    expect((await articleIn('a.json', '[{"id":"x","text":"Body","date":"2024-01"}]')).facts).toMatchObject({
      date: '2024-01',
    })
    expect((await articleIn('a.json', '{"id":"x","text":"Body"}')).notes).toEqual(['Its id in the file is “x”.'])
  })

  test('more articles than are read at once are refused whole', async () => {
    const list = JSON.stringify(Array.from({ length: 5_001 }, () => ({ text: 'x' })))
    expect(said(await read('a.json', list))).toEqual(['a.json: holds 5001 articles; at most 5000 are read at once'])
  })
})

describe('how letters are written (X13)', () => {
  const latin = Uint8Array.from('Le café a fermé après dix ans, dit-on.', (char) => char.charCodeAt(0))
  test('as the reader says, with every sign that could not be read counted', async () => {
    expect((await articleIn('a.txt', latin, 'windows-1252')).notes).toEqual(['Read as windows-1252, as you chose.'])
    expect((await articleIn('a.txt', latin, 'utf-8')).notes.join()).toMatch(
      /3 characters could not be read and shown as \ufffd/,
    )
    expect(
      (await articleIn('a.txt', Uint8Array.from([...strToU8('One bad sign '), 0xff]), 'utf-8')).notes[0],
    ).toContain('One character could not')
  })
  test('a mark of UTF-8 before bytes that are none is asked about', async () => {
    expect(said(await read('a.txt', Uint8Array.from([0xef, 0xbb, 0xbf, ...latin])))).toEqual(['asks'])
  })
  test('signs that were lost before the file was written are counted', async () => {
    expect((await articleIn('a.txt', strToU8('The caf\ufffd is open.'))).notes).toEqual([
      '1 characters are unreadable in the file and shown as \ufffd.',
    ])
  })
  test('a declared encoding that is unknown is not believed; a page may be UTF-8 and say so', async () => {
    expect((await articleIn('a.html', `<meta charset="x-none"><p>${LONG}</p>`)).text).toContain('ferry')
    expect((await articleIn('a.html', `<meta charset="utf8"><p>${LONG}</p>`)).notes).toEqual([])
  })
})

describe('Markdown', () => {
  test('fences keep what is in them; a head says what it can', async () => {
    const { text, facts } = await articleIn(
      'a.md',
      '---\ntitle: "A ferry"\nweather: fog\nno colon here\ndate: someday\nurl: javascript:x\nlink: https://a.example/1\nauthor:\n---\n```\n*raw*\n```\n~~~\n# raw\n~~~\nThen *this*.\n***\nEnd.',
    )
    expect(text).toBe('*raw*\n\n# raw\n\nThen this.\n\nEnd.')
    expect(facts).toMatchObject({ title: 'A ferry', url: 'https://a.example/1' })
    expect(facts).not.toHaveProperty('author')
  })
  test('lines under headings and rules of any length are signs, not words', async () => {
    const source = `Ferry sails\n===========\n\nFrom Monday\n---\nIt sails.\n${'='.repeat(80)}\n${'- '.repeat(70)}\nEnd.`
    expect((await articleIn('a.md', source)).text).toBe('Ferry sails\n\nFrom Monday\n\nIt sails.\n\nEnd.')
  })
  test('a rule at the top is no head where none ends it', async () => {
    expect((await articleIn('a.md', '---\ntitle: x\n\nBody of it.')).text).toContain('title: x')
  })
})

/** Of windows-1252, which browsers mean by "latin1", Node gets the marks between 0x80 and 0x9f right in a stream alone. */
class BrowserDecoder extends TextDecoder {
  override decode(bytes?: Uint8Array): string {
    return super.decode(bytes, { stream: this.encoding === 'windows-1252' })
  }
}

describe('web archives', () => {
  const part = (fields: string, body: string) => `--b\r\n${fields}\r\n\r\n${body}\r\n`
  const archive = (...parts: string[]) => `Content-Type: multipart/related; boundary=b\r\n\r\n${parts.join('')}--b--`
  test.each<[string, string, string]>([
    ['a page alone', `Content-Type: text/html\r\n\r\n<p>${LONG}</p>`, LONG],
    [
      'the last part, cut off',
      `Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${LONG}</p>`,
      LONG,
    ],
    [
      'packed as text',
      archive(part('Content-Type: text/html\r\nContent-Transfer-Encoding: base64', btoa(`<p>${LONG}</p>`))),
      LONG,
    ],
    [
      'packed and damaged',
      archive(part('Content-Type: text/html\r\nContent-Transfer-Encoding: base64', '!!!')),
      'a.mht: is damaged: its page cannot be unpacked',
    ],
    ['no page in it', archive(part('Content-Type: image/png', 'x'), part('X-Nothing: 1', 'x')), 'a.mht: holds no page'],
    ['a head that never ends', 'Content-Type: text/html', 'a.mht: holds no text'],
  ])('%s', async (_name, content, says) => {
    expect(said(await read('a.mht', content))[0]).toContain(says)
  })
  test('letters that are not packed arrive as they were written', async () => {
    vi.stubGlobal('TextDecoder', BrowserDecoder)
    const words = `${LONG} “Fog – at last”, said Zoë.`
    for (const coding of ['8bit', 'binary', 'quoted-printable'])
      expect(
        (
          await articleIn(
            'a.mht',
            strToU8(
              archive(
                part(
                  `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${coding}`,
                  `<p>${words}</p>`,
                ),
              ),
            ),
          )
        ).text,
        coding,
      ).toBe(words)
    vi.unstubAllGlobals()
  })
  test('the part says where it comes from; what is no address is not believed', async () => {
    const page = (location: string) =>
      archive(part(`Content-Type: text/html\r\nContent-Location: ${location}`, `<p>${LONG}</p>`))
    expect((await articleIn('a.mht', page('https://a.example/1'))).facts).toMatchObject({ url: 'https://a.example/1' })
    expect((await articleIn('a.mht', page('cid:1'))).facts).not.toHaveProperty('url')
  })
})

describe('archives (X5)', () => {
  test.each<[string, Record<string, Uint8Array>, string[]]>([
    ['only folders and debris', { 'a/': new Uint8Array(), '.DS_Store': strToU8('x') }, ['p.zip: holds no files']],
    ['a file of a kind that is not read', { 'a.exe': strToU8('x') }, ['p.zip/a.exe: is of a kind']],
    [
      'a file that does not say how it is written',
      { 'a.txt': Uint8Array.from([0x63, 0xe9, 0x20, 0x61]) },
      ['p.zip/a.txt: does not say how its letters are written'],
    ],
    [
      'a bomb beside an article',
      { 'a.txt': new Uint8Array(9_000_000), 'b.txt': strToU8('Body.') },
      ['p.zip/a.txt: unpacks to far more than it seems', 'Body.'],
    ],
    ['stored as it is', { 'a.txt': strToU8('Body.') }, ['Body.']],
  ])('%s', async (name, files, says) => {
    const results = said(await read('p.zip', zipSync(files, { level: name === 'stored as it is' ? 0 : 9 })))
    expect(results.map((one, i) => (one.startsWith(says[i] ?? '-') ? says[i] : one))).toEqual(says)
  })

  /** An archive with one byte, or two, changed at a place of its list or its entry. */
  const broken = (mark: number, offset: number, value: number) => {
    const zip = zipSync({ 'a.txt': strToU8('Body of the article.') }).slice()
    const view = new DataView(zip.buffer)
    let at = 0
    while (view.getUint32(at, true) !== mark) at++
    view.setUint16(at + offset, value, true)
    return zip
  }
  const [LIST, END] = [0x02014b50, 0x06054b50]
  test.each<[string, Uint8Array, RegExp]>([
    ['locked', broken(LIST, 8, 1), /a\.txt: is locked with a password/],
    ['packed in another way', broken(LIST, 10, 99), /a\.txt: is packed in a way that is not known here/],
    ['longer than the file', broken(LIST, 20, 60_000), /a\.txt: is damaged or cut short/],
    ['beyond the file', broken(LIST, 42, 60_000), /^p\.zip: is damaged or cut short/],
    ['a list that is none', broken(LIST, 0, 7), /^p\.zip: is damaged or cut short/],
    ['65,000 entries', broken(END, 10, 65_000), /^p\.zip: holds 65000 files; at most 2000 are read$/],
    ['no list at all', strToU8('PK\u0003\u0004 nothing'), /^p\.zip: is damaged or cut short/],
  ])('%s: refused early, with the reason', async (_name, zip, says) => {
    const start = performance.now()
    expect(said(await read('p.zip', zip))[0]).toMatch(says)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

describe('feeds', () => {
  test.each<[string, string, string[]]>([
    ['an item without text', '<rss><item><title>T</title></item></rss>', ['f.rss, item 1: holds no text']],
    [
      'Atom',
      `<feed><title>Mail</title><entry><link rel="edit" href="x"/><link href="https://a.example/1"/><author><name>Nora</name></author><content>${LONG}</content></entry></feed>`,
      [LONG],
    ],
    [
      'Atom with its markup as elements',
      `<feed><entry><title>Ferry</title><content type="xhtml"><div><p>First, A &lt; B.</p><p>Second<br/>and third.</p><script src="x"/><p>Last.</p></div></content></entry></feed>`,
      ['First, A < B.\n\nSecond\nand third.\n\nLast.'],
    ],
    ['cut off', `<rss><item><description>${LONG}</description></item><item><descr`, [LONG]],
    [
      'two texts: the fuller one',
      `<rss><item><description>Short</description><content:encoded>${LONG}</content:encoded><description>Again</description></item></rss>`,
      [LONG],
    ],
    ['nested without end', '<a>'.repeat(600), ['f.rss: is nested more than 512 elements deep']],
  ])('%s', async (_name, content, says) => {
    expect(said(await read('f.rss', content))).toEqual(says)
  })
  test('says who, where and in which language, once', async () => {
    const { facts, notes } = await articleIn(
      'f.rss',
      `<rss><channel><title>Mail</title><title>Again</title><item><title></title><guid>not an address</guid><dc:language>en</dc:language><dc:creator>Nora</dc:creator><description>${`${LONG} `.repeat(5)}</description></item></channel></rss>`,
    )
    expect(facts).toMatchObject({ outlet: 'Mail', author: 'Nora', language: 'en' })
    expect(facts).not.toHaveProperty('url')
    expect(notes).toEqual([])
  })
})

test.each<[string, string, RegExp]>([
  ['50,000 levels', '<div>'.repeat(50_000), /is nested more than 512/],
  ['a quarter of a million elements', '<b></b>'.repeat(250_000), /has more than 200,000 elements/],
  ['tags that never end', '<p '.repeat(100_000), /holds no text|ferry/],
  ['tables in tables', `${'<table><tr><td>'.repeat(100)}${LONG}`, /ferry/],
])('a page with %s is read or refused in 5 s (X9)', async (_name, page, says) => {
  const start = performance.now()
  expect(said(await read('a.html', page))[0]).toMatch(says)
  expect(performance.now() - start).toBeLessThan(5_000)
})
