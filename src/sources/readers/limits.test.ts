import { describe, expect, test } from 'vitest'
import type { ReadResult } from '../../model/import.ts'
import { paragraphsOf } from '../../views/reading/paragraphs.ts'
import { prepareArticle } from '../prepare-article.ts'
import { refusedUnread } from './file-kind.ts'
import { readFile } from './read-file.ts'

const MB = 1024 * 1024

describe('a file is refused by its size before a byte of it is read (X17)', () => {
  test.each<[string, string, number, RegExp | null]>([
    ['as large as allowed', 'a.txt', 10 * MB, null],
    ['more text than news has', 'a.txt', 10 * MB + 1, /^a\.txt: holds more than 10 MB of text; split it/],
    ['a printed page may weigh more', 'a.pdf', 50 * MB, null],
    ['but not so much', 'a.pdf', 50 * MB + 1, /^a\.pdf: has 50 MB; files of more than 50 MB are not opened$/],
    ['nor as an archive', 'a.zip', 60 * MB, /^a\.zip: has 60 MB/],
    ['nothing in it', 'a.txt', 0, /^a\.txt: is empty$/],
  ])('%s', (_name, file, size, says) => {
    const start = performance.now()
    const refused = refusedUnread(file, size)
    expect(performance.now() - start).toBeLessThan(200)
    if (says === null) expect(refused).toBeNull()
    else expect(refused).toMatch(says)
  })
})

/** Seconds that a slow machine may take for what takes a fraction of one here. */
const MAX_MS = 5_000

async function read(text: string): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  await readFile({ name: 'a.txt', bytes: new TextEncoder().encode(text) }, (result) => results.push(result))
  return results
}

describe('texts that no newspaper prints are read and laid in lines (X17)', () => {
  test.each<[string, string]>([
    ['100,000 words', 'The mayor spoke of 1,200 people today. '.repeat(14_300)],
    ['100,000 lines', 'Voss spoke.\n'.repeat(100_000)],
    ['a megabyte without a space', 'a'.repeat(MB)],
    ['letters with a hundred signs each', `Z${'\u0301\u0327\u0331'.repeat(33)}`.repeat(1_000)],
  ])('%s', async (_name, text) => {
    const start = performance.now()
    const [result] = await read(text)
    if (result?.type !== 'article') throw new Error(JSON.stringify(result))
    expect(result.article.text.length).toBe(text.length)
    expect(prepareArticle(result.article).words).toBeGreaterThan(0)
    expect(paragraphsOf({ text: result.article.text, furniture: [] }, []).length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(MAX_MS)
  })

  test('more than 10 MB of text in a file that seems smaller is refused', async () => {
    expect(await read('a'.repeat(10 * MB + 1))).toMatchObject([
      { type: 'refused', message: expect.stringMatching(/more than 10 MB/) },
    ])
  })
})
