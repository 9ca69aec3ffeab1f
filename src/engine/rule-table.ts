import { describe, expect, test } from 'vitest'
import type { ArticleInput } from '../model/article.ts'

/** Texts of one story's articles; where it matters each with its day of publication. */
type Row = readonly (string | readonly [text: string, date: string])[]

/** What a rule must find, and the more that it must leave alone. */
interface Rows {
  readonly reads: readonly Row[]
  readonly ignores: readonly Row[]
}

const DAY = '2024-03-05'

/** `analyse`, given by the tests: a helper of theirs knows no stage. */
type Analyse = (articles: readonly ArticleInput[]) => { readonly findings: readonly { readonly rule: string }[] }

/** The rules of all findings of a story, whose articles begin with one lead. */
function rulesOf(analyse: Analyse, lead: string, row: Row): string[] {
  const articles = row.map((given, i): ArticleInput => {
    const [text, date] = typeof given === 'string' ? [given, DAY] : given
    return { id: `a${i + 1}`, text: `${lead}\n\n${text}`, ...(date && { date }) }
  })
  return analyse(articles).findings.map(({ rule }) => rule)
}

/** Tests each rule of the table by both its lists; the second must be the longer one. */
export function holdRules(analyse: Analyse, lead: string, table: Readonly<Record<string, Rows>>): void {
  describe.each(Object.entries(table))('%s', (rule, { reads, ignores }) => {
    test('is held to more that it must ignore than it reads', () => {
      expect(reads.length).toBeGreaterThan(0)
      expect(ignores.length).toBeGreaterThan(reads.length)
    })
    test.each(reads.map((row) => [row]))('reads %j', (row) => {
      expect(rulesOf(analyse, lead, row)).toContain(rule)
    })
    test.each(ignores.map((row) => [row]))('ignores %j', (row) => {
      expect(rulesOf(analyse, lead, row)).not.toContain(rule)
    })
  })
}
