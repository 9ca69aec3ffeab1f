import { describe, expect, test } from 'vitest'
import type { Finding } from '../model/finding.ts'
import type { Name } from '../model/mention.ts'
import { isNoise, noiseIn } from './noise.ts'
import { indexOf } from './report-index.ts'
import { smallReport } from './small-report.ts'
import type { Noise } from './view-state.ts'

/** A finding of one account an article, and the names in them as [words, entity]. */
function told(texts: readonly string[], names: readonly (readonly [string, string])[] = []) {
  const accounts = texts.map((text, i) => ({ article: `x${i}`, start: 0, end: text.length, text, reading: text }))
  const finding = { id: texts.join(), kind: 'quote', relation: 'vary', accounts } as unknown as Finding
  const mentions = accounts.flatMap(({ article, text }) =>
    names
      .filter(([words]) => text.includes(words))
      .map(([words, entity]) => {
        const start = text.indexOf(words)
        return { kind: 'name', article, start, end: start + words.length, text: words, entity } as unknown as Name
      }),
  )
  return { finding, index: indexOf({ ...smallReport(), findings: [finding], mentions }) }
}

describe('what alone sets two accounts apart', () => {
  test.each<[string[], Noise[]]>([
    [['The Coast Guard', 'the coast guard'], ['case']],
    [['“we will stay”,', '“we will stay”'], ['punctuation']],
    [['a U.S. base', 'a US base'], ['abbreviations']],
    [
      ['A U.S. base.', 'a US base'],
      ['case', 'punctuation', 'abbreviations'],
    ],
    [['well-known', 'well known'], ['punctuation']],
    [['twelve boats', 'twelve ships'], []],
    [['twelve boats', 'twelve boats'], []],
  ])('%j: %j', (texts, noises) => {
    const { finding, index } = told(texts)
    expect(noiseIn(finding, index)).toEqual(noises)
  })

  test('two spellings of one name, but not two names of one body', () => {
    const spelt = told(
      ['Marta Olsen', 'Martha Olsen'],
      [
        ['Marta Olsen', 'olsen'],
        ['Martha Olsen', 'olsen'],
      ],
    )
    expect(noiseIn(spelt.finding, spelt.index)).toEqual(['names'])
    const named = told(
      ['Coast Guard', 'Rescue Service'],
      [
        ['Coast Guard', 'guard'],
        ['Rescue Service', 'guard'],
      ],
    )
    expect(noiseIn(named.finding, named.index)).toEqual([])
  })
})

test('it is hidden where all that sets it apart is ignored, and only where accounts vary', () => {
  const { finding, index } = told(['A U.S. base', 'a US base'])
  expect(isNoise(finding, index, ['case'])).toBe(false)
  expect(isNoise(finding, index, ['case', 'abbreviations'])).toBe(true)
  expect(isNoise({ ...finding, relation: 'conflict' }, index, ['case', 'abbreviations'])).toBe(false)
})
