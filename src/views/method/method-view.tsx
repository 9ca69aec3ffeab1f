import { useQuery } from '@tanstack/react-query'
import { methodQuery } from '../../analysis/method-query.ts'
import type { Report } from '../../model/report.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { CorrectionList } from './correction-list.tsx'
import style from './method-view.module.css'
import { RuleList } from './rule-list.tsx'
import { WordLists } from './word-lists.tsx'

interface Props {
  readonly report: Report
  readonly index: ReportIndex
  readonly story: { readonly id: string; readonly title: string }
}

/** How findings are made: every rule with its limits and a switch, every word list it goes by. `report` is the whole one, hidden findings included. */
export function MethodView({ report, index, story }: Props) {
  const method = useQuery(methodQuery)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={style.view} tabIndex={0} aria-label="Method">
      <header className={style.head}>
        <h2 className={style.title}>How Crossread reads</h2>
        <p className={style.lead}>
          It finds figures, dates, quotations and names by rules of English, brings together what stands for the same
          thing, and compares it. The same articles give the same findings every time. It never says which account is
          true. Version {report.engine || 'unknown'} of the rules.
        </p>
      </header>
      <CorrectionList index={index} story={story} />
      {method.isPending && <p className={style.state}>Fetching the rules…</p>}
      {method.error && (
        <p className={style.state} role="alert">
          {method.error.message}{' '}
          <button type="button" className={style.link} onClick={() => void method.refetch()}>
            Try again
          </button>
        </p>
      )}
      {method.data && (
        <>
          <RuleList rules={method.data.rules} findings={report.findings} />
          <WordLists lists={method.data.lists} />
        </>
      )}
    </section>
  )
}
