import type { Account, Finding } from '../../model/finding.ts'
import type { WordList } from '../../model/method.ts'
import { drawnFrom, labelsIn } from './labels.ts'

/** Whose word a label is. */
export type Voice = 'own' | 'attributed' | 'quoted'

/** One label in one article. */
export interface HeatLabel {
  readonly account: Account
  readonly voice: Voice
  /** In words: "quoted from the ministry". */
  readonly voiceWords: string
  /** How many of the articles that speak use these very words. */
  readonly users: number
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
  for (const { words, said } of labelsIn(finding)) {
    const group = scale ? [...drawnFrom(scale, [words]).values()][0] : undefined
    for (const { account, voice } of said)
      byArticle.set(account.article, [
        ...(byArticle.get(account.article) ?? []),
        {
          account,
          voice: voiceOf(voice),
          voiceWords: voice,
          users: said.length,
          step: group === undefined ? null : group + 1,
        },
      ])
  }
  return { finding, steps: scale?.groups.length ?? 0, byArticle }
}

function voiceOf(words: string): Voice {
  if (words.startsWith('quoted from')) return 'attributed'
  return words.startsWith('in quotation marks') ? 'quoted' : 'own'
}

/** What the shade of a cell says. */
export const SHADES = ['rarity', 'strength'] as const
export type Shade = (typeof SHADES)[number]

export const MAX_SHADE = 3

/** 0, no shade, to 3: the fewer use the words, or the stronger they are on their scale. */
export function shadeOf({ users, step }: HeatLabel, { finding, steps }: HeatRow, by: Shade): number {
  if (by === 'strength') return step === null || steps < 2 ? 0 : Math.round(((step - 1) / (steps - 1)) * MAX_SHADE)
  if (finding.articles < 2) return 0
  return Math.round(((finding.articles - users) / (finding.articles - 1)) * MAX_SHADE)
}
