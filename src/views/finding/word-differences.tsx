import { useMemo } from 'react'
import type { Finding } from '../../model/finding.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { type DiffRun, wordDiff } from '../parts/word-diff.ts'
import style from './word-differences.module.css'

const MAX_PAIRS = 4

interface Pair {
  readonly articles: string
  readonly runs: readonly DiffRun[]
}

/** The first account against each other one, word by word, where they are near enough for that to say something. */
export function WordDifferences({ finding, index }: { finding: Finding; index: ReportIndex }) {
  const pairs = useMemo(() => pairsOf(finding, index), [finding, index])
  if (pairs.length === 0) return null
  return (
    <section className={style.differences}>
      <h3 className={style.heading}>Word by word</h3>
      {pairs.map(({ articles, runs }) => (
        <p key={articles} className={style.pair}>
          <span className={style.articles}>{articles}</span>
          {runs.map((run, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a pair never change their order.
            <Run key={i} run={run} />
          ))}
        </p>
      ))}
    </section>
  )
}

function Run({ run }: { run: DiffRun }) {
  if (run.in === 'both') return <>{run.text} </>
  return run.in === 'first' ? (
    <>
      <del className={style.gone}>{run.text}</del>{' '}
    </>
  ) : (
    <>
      <ins className={style.come}>{run.text}</ins>{' '}
    </>
  )
}

function pairsOf({ accounts, kind }: Finding, index: ReportIndex): Pair[] {
  if (kind === 'figure' || kind === 'date' || kind === 'name') return []
  const onePerArticle = [
    ...new Map(accounts.toReversed().map((account) => [account.article, account])).values(),
  ].reverse()
  const [first, ...rest] = onePerArticle
  if (!first) return []
  return rest
    .flatMap((other) => {
      const runs = wordDiff(first.text, other.text)
      return runs ? [{ articles: `${index.label(first.article)} → ${index.label(other.article)}`, runs }] : []
    })
    .slice(0, MAX_PAIRS)
}
