import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { pdfOf, pdfOfPages, pdfStream } from '../../../e2e/file-makers.ts'
import type { ReadResult } from '../../model/import.ts'
import { readFile } from '../readers/read-file.ts'

const LINES = ['The ferry sails again from Monday, its owner said.', 'Some 400 people had taken the bus.']
const plain = pdfOf(LINES).toString('latin1')
const TEXT = /ferry sails again/

async function read(pdf: string): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  await readFile({ name: 'a.pdf', bytes: Uint8Array.from(pdf, (char) => char.charCodeAt(0)) }, (result) =>
    results.push(result),
  )
  return results
}

const catalog = (more: string) => plain.replace('/Type /Catalog', `/Type /Catalog ${more}`)

test.each<[string, string, RegExp]>([
  ['a script that runs when it is opened', catalog('/OpenAction << /S /JavaScript /JS (globalThis.ran = 1) >>'), TEXT],
  [
    'a link that is a script',
    plain.replace(
      '/Type /Page ',
      '/Type /Page /Annots [<< /Subtype /Link /Rect [0 0 600 800] /A << /S /URI /URI (javascript:globalThis.ran=1) >> >>] ',
    ),
    TEXT,
  ],
  [
    'a font whose matrix is a script (CVE-2024-4367)',
    plain.replace('/BaseFont /Helvetica', '/BaseFont /Helvetica /FontMatrix [1 0 0 1 0 (globalThis.ran=1)]'),
    TEXT,
  ],
  ['a form of its own kind', catalog('/AcroForm << /XFA (<script>globalThis.ran=1</script>) >>'), TEXT],
  ['a thousand million pages', plain.replace('/Count 1', '/Count 1000000000'), /ferry sails|^a\.pdf: /],
  ['pages that hold themselves', plain.replace('/Kids [4 0 R]', '/Kids [2 0 R]'), /^a\.pdf: /],
  [
    'a lock that is none',
    plain.replace('trailer <<', 'trailer << /Encrypt << /Filter /Standard /V 9 /R 9 >>'),
    /^a\.pdf: /,
  ],
  ['a picture of a page', pdfOf(['']).toString('latin1'), /^a\.pdf: .*(?:no text|scan|picture)/],
  ['cut in the middle', plain.slice(0, plain.length / 2), /^a\.pdf: |ferry sails/],
  [
    'a page that calls itself without end',
    plain.replace('Tj ET', 'Tj ET /X1 Do').replace('/Font <<', '/XObject << /X1 5 0 R >> /Font <<'),
    /ferry sails|^a\.pdf: /,
  ],
])('a PDF with %s: its text, or the reason, in 10 s; nothing of it runs (X8)', async (_name, pdf, says) => {
  const start = performance.now()
  const [result] = await read(pdf)
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(result?.type === 'article' ? result.article.text : result?.type === 'refused' ? result.message : '').toMatch(
    says,
  )
  expect('ran' in globalThis).toBe(false)
})

describe('a stream that unpacks to more than a PDF of text can need', () => {
  const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
  const packed = (bytes: Uint8Array) => pdfStream(latin1(zlibSync(bytes)), '/Filter /FlateDecode ')
  const bomb = packed(new Uint8Array(101 * 1024 * 1024))
  const beside = (object: string) => read(latin1(pdfOfPages([[[50, 700, LINES[0]!]]], { objects: [object] })))

  test.each<[string, string]>([
    ['as it is', bomb],
    ['behind a word that says a stream begins', `% stream\n${bomb}`],
    ['that never ends', bomb.replace('endstream', '')],
  ])('%s: refused before it is unpacked', async (_name, object) => {
    expect(await beside(object)).toEqual([
      { type: 'refused', from: 'a.pdf', message: expect.stringMatching(/^a\.pdf: unpacks to far more than it seems/) },
    ])
  })

  /** Noise, which no packing makes smaller; always the same. */
  const noise = Uint8Array.from({ length: 200_000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 24)
  test.each<[string, string]>([
    ['a large picture', packed(noise.map((byte, i) => byte ^ (Math.imul(i, i) >>> 7)))],
    ['a large stream that only begins as packed ones do', pdfStream(`(${'words '.repeat(20_000)})`)],
  ])('%s does no harm', async (_name, object) => {
    expect(object.length).toBeGreaterThan(110_000)
    const [result] = await beside(object)
    expect(result?.type === 'article' && result.article.text).toMatch(TEXT)
  })
})
