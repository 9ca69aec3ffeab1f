import type { EntityType, Name } from '../../model/mention.ts'
import { grouped } from '../../state/grouped.ts'
import type { ReportIndex } from '../../state/report-index.ts'

/** One name of the story with all its spellings. */
export interface NamedEntity {
  /** The spelling that most articles print. */
  readonly name: string
  readonly type: EntityType
  readonly spellings: readonly Spelling[]
}

export interface Spelling {
  readonly text: string
  /** Ids of the articles that print it, in the story's order. */
  readonly articles: readonly string[]
  readonly times: number
}

/** Every name that articles of the event print, by how many spellings it has, then by how often it is printed. */
export function namesOf(index: ReportIndex): NamedEntity[] {
  const main = new Set(index.main.map(({ id }) => id))
  const names = index.report.mentions.filter(
    (mention): mention is Name => mention.kind === 'name' && main.has(mention.article),
  )
  return [...grouped(names, ({ entity }) => entity).values()]
    .map((mentions) => {
      const spellings = [...grouped(mentions, ({ text }) => text.replaceAll(/\s+/g, ' '))].map(([text, all]) => ({
        text,
        articles: [...new Set(all.map(({ article }) => article))],
        times: all.length,
      }))
      spellings.sort((a, b) => b.articles.length - a.articles.length || b.times - a.times || (a.text < b.text ? -1 : 1))
      return { name: spellings[0]!.text, type: mentions[0]!.entityType, spellings }
    })
    .sort((a, b) => b.spellings.length - a.spellings.length || timesOf(b) - timesOf(a) || (a.name < b.name ? -1 : 1))
}

const timesOf = ({ spellings }: NamedEntity) => spellings.reduce((sum, { times }) => sum + times, 0)
