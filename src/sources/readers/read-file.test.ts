import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ReadResult } from '../../model/import.ts'
import { readFile } from './read-file.ts'

async function read(name: string, content: string | Uint8Array, encoding?: string): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  await readFile({ name, bytes, encoding: encoding ?? null }, (result) => results.push(result))
  return results
}

async function readOne(name: string, content: string | Uint8Array) {
  const [result, ...rest] = await read(name, content)
  expect(rest).toEqual([])
  if (result?.type !== 'article') throw new Error(JSON.stringify(result))
  return result.article
}

const values = (facts: object) =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, (fact as { value: string }).value]))

const docx = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    ...more,
  })
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('reads', () => {
  test('plain text as it is, line ends made one', async () => {
    const { text, parts } = await readOne('a.txt', 'One.\r\n\r\nTwo.\rThree.')
    expect(text).toBe('One.\n\nTwo.\nThree.')
    expect(parts).toEqual([])
  })

  test('Markdown: the words without the signs, the head as facts', async () => {
    const { text, facts } = await readOne(
      'a.md',
      '---\ntitle: "Ferry resumes"\ndate: 2025-05-02\nsource: Coast Mail\n---\n# Ferry\n\n- It *sails* on [Monday](https://x.example/a_b)\n> said **the owner**, not 3*4\n',
    )
    expect(text).toBe('Ferry\n\nIt sails on Monday\nsaid the owner, not 3*4')
    expect(values(facts)).toMatchObject({ title: 'Ferry resumes', date: '2025-05-02', outlet: 'Coast Mail' })
  })

  test('a Word file as Word shows it: inserted in, deleted and hidden out but told, boxes once', async () => {
    const { text, parts } = await readOne(
      'a.docx',
      docx(
        `<w:p><w:r><w:t>Police counted </w:t></w:r><w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins><w:r><w:t>40</w:t></w:r></w:ins><w:r><w:t> cars.</w:t></w:r></w:p>
         <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>draft</w:t></w:r><w:r><w:tab/><w:t>Seen</w:t><w:br/><w:t>here</w:t></w:r></w:p>
         <w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${p('In a box')}</mc:Choice><mc:Fallback>${p('In a box')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
        { 'word/footnotes.xml': strToU8(`<w:footnotes xmlns:w="w">${p('A note')}</w:footnotes>`) },
      ),
    )
    expect(text).toBe('Police counted 40 cars.\n\nSeen\nhere\n\nIn a box')
    expect(parts.filter(({ kept }) => !kept).map(({ text, why }) => [text, why])).toEqual([
      ['30', 'deleted in the document’s tracked changes'],
      ['draft', 'hidden text'],
      ['A note', 'a note under the text'],
    ])
  })

  test('a table: an article a row, cells with line ends and quotation marks', async () => {
    const results = await read(
      'wire.csv',
      'id,headline,text,published,source\n1,"Talks, again","He said ""no"".\nThen left.",2025-01-02,Wire\n2,B,Body,31/02/2025,Wire\n3,C,,2025-01-02,Wire\n',
    )
    expect(results.map((result) => (result.type === 'article' ? result.article.text : result))).toEqual([
      'He said "no".\nThen left.',
      expect.objectContaining({ message: expect.stringMatching(/^wire\.csv: row 3\.published must be a day/) }),
      expect.objectContaining({ message: 'wire.csv: row 4.text is empty' }),
    ])
  })

  test('JSON: a story, a list, one article, one a line; a bad one is named by its field', async () => {
    const results = await read(
      's.json',
      JSON.stringify({
        story: 'S',
        articles: [{ id: '__proto__', text: 'A', date: '2025-02-30' }, { text: 5 }, { body: 'Text' }, 7],
      }),
    )
    expect(results.map((result) => (result.type === 'refused' ? result.message : result.type))).toEqual([
      's.json: articles[0].date must be a day such as 2024-01-27, and one that exists',
      's.json: articles[1].text must be a text',
      'article',
      's.json: articles[3] must be an object with a text',
    ])
    expect((await read('l.ndjson', '{"text":"A"}\n{"text":"B"}\n')).length).toBe(2)
    expect((await readOne('one.json', '{"text":"A","title":"T"}')).facts.title?.value).toBe('T')
  })

  test('a project file gives its articles and says where its work is opened; a backup without articles says so too', async () => {
    const project = (stories: unknown) =>
      JSON.stringify({ format: 'crossread-project', version: 1, content: { stories } })
    const { text, facts, notes } = await readOne(
      'p.json',
      project([{ story: 's', title: 'S', articles: [{ id: 'a', text: 'Body', source: 'Coast Mail' }] }]),
    )
    expect([text, facts.outlet?.value]).toEqual(['Body', 'Coast Mail'])
    expect(notes.join(' ')).toContain('under “Hand over”')
    expect(await read('b.json', project([]))).toEqual([
      { type: 'refused', from: 'b.json', message: expect.stringMatching(/^b\.json: is a backup of Crossread/) },
    ])
    for (const stories of [[null, { articles: 7 }], 'none', undefined])
      expect((await read('b.json', project(stories))).map(({ type }) => type)).toEqual(['refused'])
  })

  test('a feed, also one that is not well-formed', async () => {
    const rss = `<rss><channel><title>Coast Mail</title><item><title>Ferry &amp; fog</title><link>https://x.example/1</link>
      <pubDate>Fri, 02 May 2025 08:00:00 GMT</pubDate><description>Short &nbsp; text</description></item>
      <item><title>Two</title><content:encoded><![CDATA[<p>First.</p><p>Second &mdash; part.</p><script>x()</script>]]></content:encoded></item></channel></rss>`
    const [one, two] = await read('f.rss', rss)
    expect(one?.type === 'article' && values(one.article.facts)).toMatchObject({
      title: 'Ferry & fog',
      date: '2025-05-02',
      outlet: 'Coast Mail',
      url: 'https://x.example/1',
    })
    expect(two?.type === 'article' && two.article.text).toBe('First.\n\nSecond — part.')
  })

  test('an archive: each file by its path, one inside another refused', async () => {
    const zip = zipSync({
      'a/one.txt': strToU8('One.'),
      '__MACOSX/a/._one.txt': strToU8('x'),
      'b.zip': zipSync({ 'c.txt': strToU8('x') }),
      'd.exe': strToU8('x'),
    })
    const results = await read('pile.zip', zip)
    expect(
      results.map((result) =>
        result.type === 'article' ? result.article.from : result.type === 'refused' && result.message,
      ),
    ).toEqual([
      'pile.zip/a/one.txt',
      'pile.zip/b.zip: is an archive inside an archive; unpack it and add its files',
      'pile.zip/d.exe: is of a kind that is not read here; save it as text, HTML, PDF or DOCX',
    ])
  })

  test('a web archive', async () => {
    const mhtml = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://x.example/news/1',
      'Content-Type: multipart/related; type="text/html"; boundary="--B"',
      '',
      '----B',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><head><title>Ferry resumes service | Coast Mail</title></head><body><p>The ferry, said=',
      ' the owner, sails =E2=80=93 at last.</p></body></html>',
      '----B--',
    ].join('\r\n')
    const { text, facts } = await readOne('a.mhtml', mhtml)
    expect(text).toBe('The ferry, said the owner, sails – at last.')
    expect(values(facts)).toMatchObject({ url: 'https://x.example/news/1', title: 'Ferry resumes service' })
  })

  test('the day in a file’s name is inferred, and weaker than what the text says', async () => {
    expect((await readOne('2025-03-04_mail.txt', 'Text of it')).facts.date).toMatchObject({
      basis: 'inferred',
      value: '2025-03-04',
    })
    expect((await readOne('2025-03-04.txt', '5 March 2025\n\nText')).facts.date?.value).toBe('2025-03-05')
  })
})

describe('refuses in a sentence that names the file', () => {
  const bomb = zipSync({ 'word/document.xml': strToU8(`<x>${'A'.repeat(12_000_000)}</x>`) }, { level: 9 })
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['nothing in it', 'a.txt', '', /^a\.txt: is empty$/],
    ['only what cannot be seen', 'a.txt', ' \n\u200b\ufeff', /^a\.txt: holds no text$/],
    ['an unknown kind', 'a.xyz', 'x', /^a\.xyz: is of a kind/],
    ['too much text', 'a.txt', 'a'.repeat(11 * 1024 * 1024), /^a\.txt: holds more than 10 MB of text/],
    ['a Word file that is none', 'a.docx', 'PK nothing', /^a\.docx: is damaged/],
    [
      'a locked Word file',
      'a.docx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]),
      /^a\.docx: is locked with a password/,
    ],
    ['a bomb', 'a.docx', bomb, /^a\.docx: unpacks to far more than it seems/],
    ['entities', 'a.docx', docxOf('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), /^a\.docx: declares a document type/],
    ['deep XML', 'a.docx', docxOf(`${'<w:p>'.repeat(600)}`), /^a\.docx: is nested more than 512/],
    ['deep HTML', 'a.html', '<div>'.repeat(5_000), /^a\.html: is nested more than 512/],
    ['too many elements', 'a.html', '<b></b>'.repeat(201_000), /^a\.html: has more than 200,000 elements/],
    ['no PDF', 'a.pdf', '<html>', /^a\.pdf: is damaged or no PDF/],
    ['broken JSON', 'a.json', '{"articles": [', /^a\.json: is not valid JSON/],
    ['a table that never ends', 'a.csv', 'text\n"open', /^a\.csv: row 2 opens a quotation mark/],
    [
      'more text than news is, packed',
      'a.docx',
      zipSync(
        {
          'word/document.xml': strToU8(
            `<w:document><w:p><w:t>${'A ferry. '.repeat(1_170_000)}</w:t></w:p></w:document>`,
          ),
        },
        { level: 0 },
      ),
      /^a\.docx: holds more than 10 MB of text/,
    ],
    ['no feed', 'a.xml', '<a><b/></a>', /^a\.xml: is no RSS or Atom feed/],
  ])('%s', async (_name, file, content, message) => {
    expect(await read(file, content)).toEqual([
      { type: 'refused', from: file, message: expect.stringMatching(message) },
    ])
  })
})

test('a way of writing letters that this browser does not know is said to be so', async () => {
  expect(await read('a.txt', 'The ferry sails.', 'x-none')).toEqual([
    { type: 'refused', from: 'a.txt', message: expect.stringMatching(/^a\.txt: could not be read \(.*x-none/) },
  ])
})

function docxOf(xml: string): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(xml) })
}
