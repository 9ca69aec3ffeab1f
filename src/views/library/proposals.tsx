import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceCase } from '../../exports/sentence-case.ts'
import type { Grouping } from '../../model/grouping.ts'
import type { ArticleRecord } from '../../model/library.ts'
import { useLibrary } from '../../state/library.ts'
import { counted } from '../parts/words.ts'
import { type Offer, offersOf, proposalsAccepted } from './accept-proposal.ts'
import { groupingProgress, groupingQuery } from './grouping-query.ts'
import { useImport } from './import-run.ts'
import { ProposalLine } from './proposal-line.tsx'
import style from './shelf.module.css'

/** Which new articles tell one event, and which tell the event of a story that is there: offered, never done by itself. */
export function Proposals({ fresh }: { fresh: readonly ArticleRecord[] }) {
  const { stories, articles } = useLibrary()
  const client = useQueryClient()
  const [stopped, setStopped] = useState(false)
  const reading = useImport(({ running }) => running)
  const query = groupingQuery(fresh, stories, articles)
  const grouping = useQuery({ ...query, enabled: !stopped && !reading, placeholderData: keepPreviousData })
  const progress = useQuery(groupingProgress)
  if (reading) return <p className={style.sorting}>They are sorted into stories when all files are read.</p>
  if (stopped)
    return (
      <p className={style.sorting}>
        Sorting was stopped.{' '}
        <button type="button" className={style.link} onClick={() => setStopped(false)}>
          Sort them after all
        </button>
      </p>
    )
  const sorting = grouping.isFetching && (
    <p className={style.sorting}>
      <progress max={progress.data?.all ?? 1} value={progress.data?.done ?? 0} aria-label="Articles sorted" /> Looking
      which of them tell the same event…{' '}
      <button
        type="button"
        className={style.link}
        onClick={() => {
          setStopped(true)
          void client.cancelQueries({ queryKey: query.queryKey })
        }}
      >
        Stop
      </button>
    </p>
  )
  // While it is sorted anew, what was proposed and still stands can be taken.
  if (sorting && !grouping.data) return sorting
  if (grouping.error)
    return (
      <p className={style.sorting} role="alert">
        {grouping.error.message}{' '}
        <button type="button" className={style.link} onClick={() => void grouping.refetch()}>
          Try again
        </button>
      </p>
    )
  if (!grouping.data) return null
  return (
    <>
      {sorting}
      <Offers grouping={grouping.data} fresh={fresh} done={!grouping.isFetching} />
    </>
  )
}

interface OffersProps {
  readonly grouping: Grouping
  readonly fresh: readonly ArticleRecord[]
  /** It is about the articles as they are now. */
  readonly done: boolean
}

function Offers({ grouping, fresh, done }: OffersProps) {
  const { stories, articles } = useLibrary()
  const offers = offersOf(grouping, fresh, stories, articles)
  const told = offers.reduce((sum, { members }) => sum + members.length, 0)
  const [only] = offers
  if (only && offers.length === 1 && only.story === null && told === fresh.length)
    return <p className={style.sorting}>All of them tell the same event. {only.members[0]?.reasons[0]}</p>
  if (offers.length === 0)
    return !done ? null : (
      <p className={style.sorting}>No two of these articles tell the same event, and none that of a story you have.</p>
    )
  return (
    <section className={style.proposals} aria-label="Proposed stories">
      <header className={style.proposalsHead}>
        <h3>
          {offers.length === 1 ? 'One story' : `${offers.length} stories`} proposed for {told} of {fresh.length}{' '}
          articles
        </h3>
        <button type="button" className={style.primary} data-primary onClick={() => void proposalsAccepted(offers)}>
          Accept all
        </button>
        {grouping.alone.length > 0 && (
          <span className={style.note}>{sentenceCase(counted(grouping.alone.length, 'article'))} told alone.</span>
        )}
      </header>
      <ul>
        {offers.map((offer: Offer) => (
          <ProposalLine key={offer.id} offer={offer} />
        ))}
      </ul>
    </section>
  )
}
