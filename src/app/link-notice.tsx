import type { ReportIndex } from '../state/report-index.ts'
import type { ViewState } from '../state/view-state.ts'
import { linkMended, useView, useViewStore } from '../state/view-store.ts'
import { Notice } from './notice.tsx'

/** A link may name what this story does not have: that is said, and the story is open all the same. */
export function LinkNotice({ index, read }: { index: ReportIndex; read: boolean }) {
  const unread = useViewStore((store) => store.unreadLink)
  const unknown = useView((view) => unknownIn(view, index, read))
  if (!unread && !unknown) return null
  const close = () =>
    linkMended({ finding: (id) => index.finding(id) !== undefined, article: (id) => index.article(id) !== undefined })
  return (
    <Notice tone="alert" action={{ word: 'Understood', onClick: close }}>
      {unknown ?? 'The link could not be read: it was cut off or belongs to another version.'} The story is open below.
    </Notice>
  )
}

/** The first thing a link names that is not in the story; null where there is none, or where it is not known yet. */
function unknownIn({ finding, passage, columns, front, layout }: ViewState, index: ReportIndex, read: boolean) {
  if (read && finding !== null && !index.finding(finding) && !index.findingByCode(finding))
    return `The link names a finding that is not in this story (${finding}).`
  const article = [passage?.article, front, ...columns, layout.base, layout.alone, ...layout.pinned].find(
    (id) => id && !index.article(id),
  )
  return article ? `The link names an article that is not in this story (${article}).` : null
}
