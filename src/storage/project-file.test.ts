import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileFiles, hostileList } from '../../scripts/hostile-lists.ts'
import type { ProjectContent } from '../model/project.ts'
import { anyText, workArbitrary } from './any-records.ts'
import { newFlag } from './new-flag.ts'
import { readProject, writeProject } from './project-file.ts'
import { draft } from './small-desk.ts'

const head = { scope: 'story', exportedAt: '2026-11-21T10:00:00.000Z', by: 'Ana', engine: '1' } as const

function through(content: ProjectContent): ProjectContent {
  const read = readProject(writeProject(content, head))
  if (!read.ok) throw new Error(read.message)
  expect(read.unreadable).toEqual([])
  return read.file.content
}

describe('a project file', () => {
  test('brings 1,000 random stores back as they were (S17)', () => {
    const stories = fc.array(
      fc.record({
        story: anyText,
        title: anyText,
        articles: fc.array(fc.record({ id: fc.constantFrom('a', '7', '__proto__'), text: anyText })),
      }),
    )
    fc.assert(
      fc.property(workArbitrary('talks'), stories, (work, told) => {
        const content = { stories: told, texts: [], ...work }
        expect(through(content)).toEqual(content)
      }),
      { numRuns: 1_000 },
    )
  })

  const naughty = hostileList('blns')
  test(`brings published strings back as they were: ${naughty?.length ?? 'none here'}`, () => {
    const texts = naughty ?? ['</script>', '\ud800', '__proto__', '\u2028']
    const records = texts.map((note) => ({ kind: 'flag', record: newFlag({ ...draft, note }) }) as const)
    expect(through({ stories: [], records, log: [], texts: [] }).records).toEqual(records)
  })

  test('sets a record apart that it cannot read, and keeps the others', () => {
    const flag = newFlag(draft)
    const bad = { kind: 'flag', record: { id: 'x' } } as never
    const read = readProject(
      writeProject({ stories: [], records: [bad, { kind: 'flag', record: flag }], log: [], texts: [] }, head),
    )
    expect(read).toMatchObject({ ok: true, unreadable: [bad], file: { content: { records: [{ record: flag }] } } })
  })

  const sound = writeProject(
    { stories: [], records: [{ kind: 'flag', record: newFlag(draft) }], log: [], texts: [] },
    head,
  )
  test.each<[string, string, string]>([
    ['one letter was changed', sound.replace('How many', 'How few'), 'checksum'],
    ['it was cut off', sound.slice(0, -20), 'not JSON'],
    ['it is of a newer version', sound.replace('"version":1', '"version":2'), 'A newer version'],
    ['it is something else', '{"format":"other"}', 'format'],
    ['it is empty', '', 'not JSON'],
  ])('is refused with a sentence when %s', (_name, text, says) => {
    const read = readProject(text)
    expect(read).toMatchObject({ ok: false })
    expect((read as { message: string }).message).toContain(says)
  })

  const malformed = hostileFiles('json-parsing')
  test(`is refused or read, never thrown at: ${malformed?.length ?? 'no'} published files, any JSON`, () => {
    for (const text of malformed ?? ['[', '{"a":', '\u0000']) expect(readProject(text).ok).toBe(false)
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readProject(JSON.stringify(value)).ok).toBe(false)
      }),
      { numRuns: 1_000 },
    )
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
