import type { FindingKind } from './finding.ts'

/** What one rule of comparison does, for the reader. */
export interface Rule {
  /** `Finding.rule` */
  readonly id: string
  readonly kind: FindingKind
  readonly name: string
  /** What it puts beside each other, and what follows. */
  readonly compares: string
  /** Where it may be wrong or silent. */
  readonly limits: string
}

export type WordListGroup = 'contrast' | 'reporting' | 'synonyms' | 'amounts'

/** Words that the rules go by. */
export interface WordList {
  /** "contrast:fighters" */
  readonly id: string
  readonly group: WordListGroup
  readonly title: string
  /** What follows from a word's standing in it. */
  readonly why: string
  /** Words of one group weigh the same. */
  readonly groups: readonly (readonly string[])[]
  /** The groups stand on a scale, weakest first. */
  readonly scale: boolean
  /** The reader may add and remove words for a story. */
  readonly editable: boolean
}

/** How the engine reads and compares, as plain data. */
export interface Method {
  readonly rules: readonly Rule[]
  readonly lists: readonly WordList[]
}
