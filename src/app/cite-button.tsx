import { citationOf } from '../exports/citation.ts'
import type { Finding } from '../model/finding.ts'
import { announced } from '../state/announcements.ts'
import { toFragment } from '../state/fragment.ts'
import type { ReportIndex } from '../state/report-index.ts'
import { useViewStore } from '../state/view-store.ts'
import style from './cite-button.module.css'

interface Props {
  readonly finding: Finding
  readonly index: ReportIndex
  /** Title of the story. */
  readonly story: string
}

/** Puts the finding into the clipboard as it would be quoted, with its sources. */
export function CiteButton({ finding, index, story }: Props) {
  return (
    <button type="button" className={style.cite} onClick={() => void copied(textOf(finding, index, story))}>
      Copy as citation
    </button>
  )
}

/** A story of the reader's own is in this browser alone: its link would lead nobody anywhere. */
function textOf(finding: Finding, index: ReportIndex, story: string): string {
  const { view } = useViewStore.getState()
  return citationOf({
    about: finding.about,
    story,
    engine: index.report.engine,
    silent: finding.silent.map(index.label),
    // From the view itself: the address is written a moment later.
    link: view.story === null ? new URL(toFragment(view), location.href).href : null,
    cited: finding.accounts.flatMap(({ article: id, text }) => {
      const article = index.article(id)
      return article ? [{ label: index.label(id), words: text, article }] : []
    }),
  })
}

async function copied(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    announced('Copied: the words, their sources and how they were compared.')
  } catch {
    announced('This browser does not let the page use the clipboard. Export the findings instead.')
  }
}
