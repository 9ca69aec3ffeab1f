import type { Account, FindingKind, Relation } from '../../model/finding.ts'
import type { AlignedArticle, TopicsOf } from '../flow/aligned.ts'

/** What a comparison may ask of the story beyond the topic itself. */
export interface Story {
  articleOf(id: string): AlignedArticle
}

/** What a comparison says of one topic; null where there is nothing worth a finding. */
export interface Judgement {
  readonly relation: Relation
  readonly rule: string
  readonly why: string
  readonly about?: string
  /** See `Judged`. */
  readonly weight?: number
  readonly accounts: readonly Account[]
}

export type Comparison<K extends FindingKind> = (topic: TopicsOf[K], story: Story) => Judgement | null
