import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Flag } from '../model/flag.ts'
import { anyText } from '../storage/any-records.ts'
import { readProject, writeProject } from '../storage/project-file.ts'
import { claimReviewFile } from './claim-review.ts'
import { flagsCsv } from './flags-csv.ts'
import { flagsJson } from './flags-json.ts'
import { reportHtml } from './report-html.ts'
import { reportMarkdown } from './report-markdown.ts'
import { aFlag, anInput } from './small-input.ts'
import { annotationFile } from './web-annotation.ts'

const FORMATS = [reportHtml, reportMarkdown, flagsCsv, flagsJson, claimReviewFile, annotationFile]

const PER_FILE = 100

/** A flag all of whose texts, the reader's and the article's, are this one. */
function flagOf(text: string, i: number): Flag {
  const [passage] = aFlag().target.passages
  const passages = [
    { ...passage!, article: text, exact: text, prefix: text, suffix: text, end: passage!.start + text.length },
  ]
  const [evidence] = aFlag().evidence
  return aFlag({
    id: `f${i}`,
    note: text,
    target: { kind: 'selection', finding: null, about: text, passages },
    evidence: [{ ...evidence!, url: `https://example.org/${text}`, excerpt: text, asked: text }],
  })
}

test('10,000 strings with lone surrogates in every field: no format throws, JSON and the project file bring them back as they are (X15)', () => {
  let lone = 0
  fc.assert(
    fc.property(fc.array(anyText, { minLength: PER_FILE, maxLength: PER_FILE }), (texts) => {
      lone += texts.filter((text) => !text.isWellFormed()).length
      const flags = texts.map(flagOf)
      const input = { ...anInput(flags), by: texts[0]!, story: { id: texts[1]!, title: texts[2]! } }
      for (const write of FORMATS) {
        const { name, content } = write(input)
        expect(name.isWellFormed()).toBe(true)
        expect(new TextEncoder().encode(content).length).toBeGreaterThan(PER_FILE)
      }
      const document = JSON.parse(flagsJson(input).content) as { flags: readonly Flag[] }
      expect(document.flags.map(({ note }) => note)).toEqual(texts)
      const content = {
        stories: [],
        records: flags.map((record) => ({ kind: 'flag', record }) as const),
        log: [],
        texts: [],
      }
      const head = { scope: 'story', exportedAt: flags[0]!.createdAt, by: texts[0]!, engine: null } as const
      const read = readProject(writeProject(content, head))
      expect(read.ok && read.file.content.records).toEqual(content.records)
    }),
    { numRuns: 10_000 / PER_FILE },
  )
  expect(lone).toBeGreaterThan(500)
}, 120_000)
