import type { Article } from './article.ts'
import type { Finding, FindingKind, Passage, Relation } from './finding.ts'
import type { Mention } from './mention.ts'

export type Stage = 'segment' | 'extract' | 'align' | 'compare' | 'report'

/** What could not be analysed. The rest of the report stands. */
export interface Problem {
  readonly article?: string
  readonly stage: Stage
  readonly message: string
}

/** How many findings there are of each relation and of each kind, articles of other events left out. */
export interface Tally {
  readonly relations: Readonly<Record<Relation, number>>
  readonly kinds: Readonly<Record<FindingKind, number>>
}

/** One statement of a figure, as a chart may draw it. A chart draws no more marks than there are statements. */
export interface SeriesPoint {
  /** Mention id of the figure. */
  readonly mention: string
  readonly article: string
  readonly sameEvent: boolean
}

/** The statements behind one figure finding. */
export interface Series {
  readonly finding: string
  readonly points: readonly SeriesPoint[]
}

/** The engine's result: plain JSON, the same for the same articles, byte for byte. */
export interface Report {
  /** Version of the rules. */
  readonly engine: string
  readonly articles: readonly Article[]
  readonly mentions: readonly Mention[]
  readonly passages: readonly Passage[]
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly tally: Tally
  readonly series: readonly Series[]
}
