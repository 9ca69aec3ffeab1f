import type { ReportIndex } from '../../state/report-index.ts'
import { paragraphsIn, rangeOf } from './text-places.ts'

const NAME = 'hover'

/** Texts that are scrolled pass under the pointer: only where it rests is something looked up. */
const REST_MS = 60
let resting: ReturnType<typeof setTimeout> | undefined
let shown: string | null = null

/** While the pointer is on a mark, the words of its finding in the other columns are tinted: sight only, nothing is selected. */
export function hoverFinding(target: EventTarget, stage: HTMLElement, index: ReportIndex, id: string | null): void {
  if (typeof Highlight === 'undefined') return
  clearTimeout(resting)
  if (id === null && shown === null) return
  resting = setTimeout(() => {
    shown = id
    tint(target, stage, index, id)
  }, REST_MS)
}

function tint(target: EventTarget, stage: HTMLElement, index: ReportIndex, id: string | null): void {
  const finding = id === null ? undefined : index.finding(id)
  const own = target instanceof Element ? target.closest('[data-article]') : null
  if (!finding) {
    CSS.highlights.delete(NAME)
    return
  }
  const bodies = [...stage.querySelectorAll<HTMLElement>('section[data-article]')].filter((body) => body !== own)
  const ranges = bodies.flatMap((body) => {
    const accounts = finding.accounts.filter(({ article }) => article === body.dataset.article)
    return accounts.flatMap((account) => rangeOf(paragraphsIn(body, account.field), account) ?? [])
  })
  CSS.highlights.set(NAME, new Highlight(...ranges))
}
