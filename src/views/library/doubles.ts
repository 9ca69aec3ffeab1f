import type { ArticleRecord } from '../../model/library.ts'
import { likeness } from '../../sources/sketch.ts'
import { latest } from '../../state/latest.ts'
import { titleOf } from '../../state/library.ts'

/** Two texts that share this much of their word runs were hardly written twice. */
const NEAR_COPY = 0.6

export interface Double {
  readonly of: ArticleRecord
  /** The very same text. */
  readonly exact: boolean
  readonly likeness: number
}

/** For each of these articles the earlier one that it repeats, if any. Nothing is merged: the reader decides. */
export const doublesIn = latest(findDoubles)

function findDoubles(articles: readonly ArticleRecord[], all: readonly ArticleRecord[]): ReadonlyMap<string, Double> {
  const first = new Map<string, ArticleRecord>()
  for (const article of all) if (!first.has(article.text)) first.set(article.text, article)
  const byRun = new Map<number, ArticleRecord[]>()
  for (const article of all) {
    const least = article.sketch.slice(0, PROBES)
    for (const run of least) byRun.set(run, [...(byRun.get(run) ?? []), article])
  }
  const doubles = new Map<string, Double>()
  for (const article of articles) {
    const same = first.get(article.text)
    if (same && same.id !== article.id) doubles.set(article.id, { of: same, exact: true, likeness: 1 })
    else {
      const near = nearest(article, byRun)
      if (near) doubles.set(article.id, near)
    }
  }
  return doubles
}

/** Near-copies share most of their least runs, so that a few of them find every one. */
const PROBES = 12

function nearest(article: ArticleRecord, byRun: ReadonlyMap<number, readonly ArticleRecord[]>): Double | null {
  let best: Double | null = null
  const seen = new Set<string>([article.id])
  for (const run of article.sketch.slice(0, PROBES))
    for (const other of byRun.get(run) ?? []) {
      if (seen.has(other.id) || other.id > article.id) continue
      seen.add(other.id)
      const share = likeness(article.sketch, other.sketch)
      if (share >= NEAR_COPY && share > (best?.likeness ?? 0)) best = { of: other, exact: false, likeness: share }
    }
  return best
}

export const doubleNote = ({ of, exact, likeness: share }: Double): string =>
  exact
    ? `The same text as ${of.id.split('_', 1)[0]} “${titleOf(of)}”`
    : `${Math.round(share * 100)} % the same as ${of.id.split('_', 1)[0]} “${titleOf(of)}”`
