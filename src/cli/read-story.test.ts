import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readStory } from './read-story.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-story-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
const read = (path = '') => readStory(join(folder, path), readFileSync)

describe('reads', () => {
  test('a folder: each file an article, its id the name without the ending, by name', async () => {
    put('b.md', 'Text B\r\n')
    put('a.txt', '\ufeffText A')
    put('index.json', '{}')
    expect(await read()).toEqual({
      story: {
        story: expect.stringContaining('read-story-'),
        articles: [
          { id: 'a', text: 'Text A' },
          { id: 'b', text: 'Text B\n' },
        ],
      },
      errors: [],
    })
  })

  test('one file', async () => {
    put('a.txt', 'Text')
    expect((await read('a.txt')).story?.articles).toEqual([{ id: 'a', text: 'Text' }])
  })

  test('a story.json, with its fields', async () => {
    put('story.json', JSON.stringify({ story: 'Talks', articles: [{ id: 'x', text: 'T', date: '2024-01-27' }] }))
    expect((await read('story.json')).story).toEqual({
      story: 'Talks',
      articles: [{ id: 'x', text: 'T', date: '2024-01-27' }],
    })
  })

  test('the files that can be read, beside one that cannot', async () => {
    put('a.txt', 'Text A')
    put('b.txt', new Uint8Array([0xff, 0xfe, 0xfd]))
    put('c.pdf', '%PDF')
    put('a.md', 'Text A again')
    const { story, errors } = await read()
    expect(story?.articles.map(({ id }) => id)).toEqual(['a'])
    expect(errors).toEqual([
      expect.stringMatching(/a\.txt: another file gives the id "a" already/),
      expect.stringMatching(/b\.txt: is not UTF-8 text/),
      expect.stringMatching(/c\.pdf: is damaged or no PDF/),
    ])
  })
})

describe('refuses, naming the file', () => {
  test('what is not there', async () => {
    expect(await read('none')).toEqual({
      story: null,
      errors: [expect.stringMatching(/none: there is no such file or folder/)],
    })
  })

  test('a folder without articles', async () => {
    put('notes.doc', 'x')
    expect(await read()).toEqual({ story: null, errors: [expect.stringMatching(/holds no article files/)] })
  })

  test('a story.json with a wrong field', async () => {
    put('story.json', '{"articles": [{"id": "a", "text": 1}]}')
    expect((await read('story.json')).errors).toEqual([
      expect.stringMatching(/story\.json: articles\[0\]\.text must be a text/),
    ])
  })
})
