import { stemmer } from 'stemmer'
import type { Account, Finding } from '../../model/finding.ts'
import type { WordList } from '../../model/method.ts'
import { drawnFrom, type Label, labelsIn, OWN } from './labels.ts'

/** Whose word a label is. */
export type Voice = 'own' | 'attributed' | 'quoted'

/** One label in one article. */
export interface HeatLabel {
  readonly account: Account
  readonly voice: Voice
  /** In words: "quoted from the ministry". */
  readonly voiceWords: string
  /** Of its words, those that the label of another article has too, in whatever form; function words apart. */
  readonly shared: number
  readonly words: number
  /** On the scale of its word list, weakest 1; null: no scale speaks of it. */
  readonly step: number | null
}

/** One thing, and what each article calls it. */
export interface HeatRow {
  readonly finding: Finding
  /** Steps of the scale that it stands on; 0: none. */
  readonly steps: number
  readonly byArticle: ReadonlyMap<string, readonly HeatLabel[]>
}

export function heatRow(finding: Finding, list: WordList | undefined): HeatRow {
  const scale = list?.scale ? list : undefined
  const byArticle = new Map<string, HeatLabel[]>()
  const labels = labelsIn(finding)
  const stems = new Map(labels.map((label) => [label, stemsOf(label.words)]))
  const others = (article: string) =>
    new Set(labels.flatMap((label) => (isOf(label, article) ? [] : [...stems.get(label)!])))
  for (const label of labels) {
    const { words, said } = label
    const own = stems.get(label)!
    const group = scale ? [...drawnFrom(scale, [words]).values()][0] : undefined
    for (const { account, voice } of said)
      byArticle.set(account.article, [
        ...(byArticle.get(account.article) ?? []),
        {
          account,
          voice: voiceOf(voice),
          voiceWords: voice,
          shared: said.length > 1 ? own.size : [...own].filter((stem) => others(account.article).has(stem)).length,
          words: own.size,
          step: group === undefined ? null : group + 1,
        },
      ])
  }
  return { finding, steps: scale?.groups.length ?? 0, byArticle }
}

/** The label is that article's alone. */
const isOf = ({ said }: Label, article: string) => said.every(({ account }) => account.article === article)

const FUNCTION_WORDS = new Set(
  'a an and as at by for from in into of on or that the these this those to with'.split(' '),
)

function stemsOf(label: string): ReadonlySet<string> {
  const words = label.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return new Set(words.filter((word) => word !== '' && !FUNCTION_WORDS.has(word)).map(stemmer))
}

function voiceOf(words: string): Voice {
  if (words === OWN) return 'own'
  return words.startsWith('in quotation marks') ? 'quoted' : 'attributed'
}

/** What the shade of a cell says. */
export const SHADES = ['apart', 'strength'] as const
export type Shade = (typeof SHADES)[number]

export const MAX_SHADE = 3

/** 0, no shade, to 3: the fewer of its words the others have, or the stronger it is on its scale. */
export function shadeOf({ shared, words, step }: HeatLabel, { steps }: HeatRow, by: Shade): number {
  if (by === 'strength') return step === null || steps < 2 ? 0 : Math.round(((step - 1) / (steps - 1)) * MAX_SHADE)
  return words === 0 ? 0 : Math.round((1 - shared / words) * MAX_SHADE)
}
