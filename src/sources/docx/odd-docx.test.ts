import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ReadResult } from '../../model/import.ts'
import { readFile } from '../readers/read-file.ts'

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

describe('Word files', () => {
  const docx = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
  const body = (inner: string) => `<w:document xmlns:w="w"><w:body>${inner}</w:body></w:document>`
  const p = (inner: string) => `<w:p>${inner}</w:p>`
  const r = (text: string, style = '') => `<w:r>${style && `<w:rPr>${style}</w:rPr>`}<w:t>${text}</w:t></w:r>`

  test('shows what Word shows: what is hidden no longer is in, moved text is told once, fields’ commands are out (X7)', async () => {
    const { text, parts } = await articleIn(
      'a.docx',
      docx({
        'word/document.xml': body(
          [
            '<w:tab/>stray',
            p(`<w:pPr><w:pStyle w:val="Title"/></w:pPr>${r('A  ferry')}`),
            p(`<w:pPr><w:pStyle w:val="Title"/></w:pPr>${r('Second title')}`),
            p(
              `<w:pPr><w:pStyle/></w:pPr>${r('Shown', '<w:vanish w:val="0"/>')}${r(' again', '<w:vanish w:val="false"/>')}${r('secret', '<w:vanish/>')}`,
            ),
            p(
              `<w:moveFrom>${r('moved')}</w:moveFrom><w:r><w:instrText>PAGE</w:instrText><w:noBreakHyphen/><w:cr/></w:r>${r('End')}`,
            ),
            p(`<w:r><w:rPr><w:tab/></w:rPr><w:t>Tab</w:t></w:r>`),
          ].join(''),
        ),
      }),
    )
    expect(text).toBe('A ferry\n\nSecond title\n\nShown again\n\n-\nEnd\n\nTab')
    expect(parts.filter(({ kept }) => !kept).map((part) => part.text)).toEqual(['secret', 'moved'])
  })

  test('says of itself what its properties say; its styled title is surer', async () => {
    const core =
      '<cp:coreProperties><dc:title>Old</dc:title><dc:creator> </dc:creator><dc:language>en</dc:language><x>y</x></cp:coreProperties>'
    const files = { 'word/document.xml': body(p(r(LONG))), 'docProps/core.xml': core }
    expect((await articleIn('a.docx', docx(files))).facts).toMatchObject({ title: 'Old', language: 'en' })
    expect((await articleIn('a.docx', docx(files))).facts).not.toHaveProperty('author')
    const titled = {
      ...files,
      'word/document.xml': body(`${p(`<w:pPr><w:pStyle w:val="title"/></w:pPr>${r('New')}`)}${p(r(LONG))}`),
    }
    expect((await articleIn('a.docx', docx(titled))).facts).toMatchObject({ title: 'New' })
  })

  test('the text may lie elsewhere; a list of parts that says nothing is passed over', async () => {
    const list = (target: string) =>
      `<Relationships><Relationship Type="http://x/styles" Target="s.xml"/><Relationship/><Other/>${target}</Relationships>`
    const elsewhere = docx({
      '_rels/.rels': list('<Relationship Type="http://x/officeDocument" Target="/text/main.xml"/>'),
      'text/main.xml': body(p(r(LONG))),
    })
    expect((await articleIn('a.docx', elsewhere)).text).toBe(LONG)
    expect(
      (await articleIn('a.docx', docx({ '_rels/.rels': list(''), 'word/document.xml': body(p(r(LONG))) }))).text,
    ).toBe(LONG)
    expect(said(await read('a.docx', docx({ 'a.xml': '<a/>' })))).toEqual([
      'a.docx: is no Word document: it holds no text part',
    ])
  })

  test.each<[string, string, RegExp]>([
    [
      'external entities',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
      /declares a document type/,
    ],
    ['a billion laughs', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>', /declares a document type/],
    ['50,000 levels', '<w:p>'.repeat(50_000), /is nested more than 512 elements deep/],
    ['an entity that is not declared', '<x>&nbsp;</x>', /^a\.docx: is damaged/],
  ])('%s: refused within a second (X6)', async (_name, xml, says) => {
    const start = performance.now()
    expect(said(await read('a.docx', docx({ 'word/document.xml': xml })))[0]).toMatch(says)
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  test('a text part that is not UTF-8 is refused', async () => {
    const zip = zipSync({ 'word/document.xml': Uint8Array.from([0x3c, 0x78, 0x3e, 0xff, 0xfe]) })
    expect(said(await read('a.docx', zip))[0]).toMatch(/is not written in UTF-8/)
  })
})
