import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ReadResult } from '../../model/import.ts'
import { readFile } from './read-file.ts'
import { readZip } from './zip-archive.ts'

const MB = 1024 * 1024

/** What is said of an archive of which so much is unpacked at most. */
async function said(files: Record<string, Uint8Array>, maxBytes: number): Promise<string[]> {
  const results: ReadResult[] = []
  const emit = (result: ReadResult) => results.push(result)
  const reading = readZip(zipSync(files), 'p.zip', readFile, emit, maxBytes)
  const last = await reading.then(
    () => 'all read',
    (error: Error) => error.message,
  )
  return [...results.map((result) => (result.type === 'refused' ? result.message : result.type)), last]
}

const numbered = (count: number, content: Uint8Array) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i + 1}.txt`, content]))

test('files that are more together than is read: the first are read, and of the rest it is said', async () => {
  const text = strToU8('The ferry sails. '.repeat(1_000))
  expect(await said(numbered(9, text), 4 * text.length)).toEqual([
    ...Array.from({ length: 5 }, () => 'article'),
    'unpacks to more than 1 MB; the rest of it was not read',
  ])
  expect(await said(numbered(9, text), 9 * text.length)).toContain('all read')
})

test('bombs count with what was unpacked of them before they were refused', async () => {
  expect(await said(numbered(3, new Uint8Array(4.5 * MB)), MB)).toEqual([
    expect.stringMatching(/^p\.zip\/1\.txt: unpacks to far more/),
    'unpacks to more than 1 MB; the rest of it was not read',
  ])
})

test('a file that is packed and damaged is refused by name; the next is read', async () => {
  const zip = zipSync({ 'a.txt': strToU8('The ferry sails again. '.repeat(20)), 'b.txt': strToU8('The bus runs.') })
  zip[30 + 'a.txt'.length] = 0x07 // a kind of block that packing has not
  const results: ReadResult[] = []
  await readFile({ name: 'p.zip', bytes: zip }, (result) => results.push(result))
  expect(results).toMatchObject([
    { type: 'refused', message: 'p.zip/a.txt: is damaged or cut short; get it again and try again' },
    { type: 'article', article: { text: 'The bus runs.' } },
  ])
})
