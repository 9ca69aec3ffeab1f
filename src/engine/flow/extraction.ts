import type { EntityType, Hedge, MentionKind, QuoteForm, Role } from '../../model/mention.ts'
import type { Field, Span } from '../../model/span.ts'
import type { DateExpression } from './date-expression.ts'

/** A mention as stage 2 reads it from one article: nothing of it depends on the other articles. */
interface Read extends Span {
  readonly field?: Field
  /** Index into the prose's sentences; -1 inside furniture. */
  readonly sentence: number
  /** Tokens `[from, to)`. */
  readonly from: number
  readonly to: number
}

export interface DateRead extends Read {
  readonly kind: 'date'
  readonly expression: DateExpression
}

export interface FigureRead extends Read {
  readonly kind: 'figure'
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly hedge: Hedge
  readonly unit: string | null
  readonly counted: string | null
  readonly role: Role | null
  readonly scope: string | null
  readonly attributedTo: string | null
  readonly vague: number | null
  /** Base form of the verb it depends on ("flatten seven villages"); null where none is near. */
  readonly predicate: string | null
  /** Stems of the words around it in its sentence, without its own: what the number is said of. */
  readonly near: readonly string[]
  /** Stems of the two words of weight right before and right behind it, and the preposition that leads on: "served | four months | in federal prison". */
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly link: string | null
  /** Said of what may be or might have been: "there might have been two killed", "a magnitude 6 quake can cause damage". */
  readonly unreal: boolean
  /** Said of what goes on: "the fire has burned 14,000 acres", which may be another number the next day. */
  readonly ongoing: boolean
  /** How many may be there, not how many are: "licensed to carry 120". */
  readonly allowed: boolean
  /** Which way a distance goes: "150 miles EAST of Aden". */
  readonly bearing: string | null
  /** It counts a part of what another figure counts: "15 of the wounded", "including 11 children". */
  readonly part: boolean
  /** It counts a share of a whole: "half of the homes", "40 percent". */
  readonly share: boolean
  /** The value before a change: the 5,200 of "down from 5,200 to 2,500". */
  readonly former: boolean
  /** Its words name a point in time too: the "two years" of "two years ago". */
  readonly dated: boolean
  /** Indices into the extraction's dates: the window counted opens or closes with them, or the figure is as of them. */
  readonly since: number | null
  readonly until: number | null
  readonly asOf: number | null
}

export interface QuoteRead extends Read {
  readonly kind: 'quote'
  readonly form: QuoteForm
  readonly speaker: string | null
  readonly speakerSpan: Span | null
  readonly verb: string | null
}

export interface NameRead extends Read {
  readonly kind: 'name'
  /** What the words around it show it to be; `other` where nothing does. */
  readonly entityType: EntityType
  readonly title: string | null
  /** The title with the body it belongs to: "deputy spokesperson for the US Department of Defense". */
  readonly titleSpan: Span | null
}

export interface ReadOf {
  date: DateRead
  figure: FigureRead
  quote: QuoteRead
  name: NameRead
}

/** Stage 2: what one article mentions, each list by place in its field, the title's before the text's. */
export type Extraction = { readonly [K in MentionKind]: readonly ReadOf[K][] }
