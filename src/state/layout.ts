import { MAX_COLUMNS, MAX_WIDTH, MIN_WIDTH } from './fragment.ts'
import type { Layout } from './view-state.ts'
import { change, type HistoryStep } from './view-store.ts'

/** What the reader does with the columns. */
const lay = (step: HistoryStep, next: (layout: Layout) => Partial<Layout>) =>
  change(step, ({ layout }) => ({ layout: { ...layout, ...next(layout) } }))

export const rowsChosen = (rows: boolean) => lay('push', () => ({ rows, alone: null }))

export const baseChosen = (base: string | null) => lay('push', () => ({ base }))

/** The article has the desk to itself; null: the others come back. */
export const aloneChosen = (alone: string | null) => lay('push', () => ({ alone }))

export const linkedChosen = (linked: boolean) => lay('push', () => ({ linked }))

export const pinToggled = (article: string) =>
  lay('push', ({ pinned }) => ({
    pinned: pinned.includes(article)
      ? pinned.filter((other) => other !== article)
      : [...pinned, article].slice(-MAX_COLUMNS),
  }))

/** The widths of all columns by place, in per cent of an even share. */
export const widthsChosen = (widths: readonly number[]) =>
  lay('replace', () => ({
    widths: widths.every((width) => width === 100)
      ? []
      : widths.map((width) => Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)))),
  }))

/** The articles beside each other, in this order; none: those that the finding in focus asks for. Another number has even widths. */
export const columnsChosen = (columns: readonly string[]) =>
  change('push', ({ columns: before, layout }) => ({
    columns: columns.slice(0, MAX_COLUMNS),
    layout: { ...layout, alone: null, widths: columns.length === before.length ? layout.widths : [] },
  }))

/** The column a step to the left or to the right; what is shown becomes the reader's choice. */
export function columnMoved(shown: readonly string[], article: string, step: number): void {
  const from = shown.indexOf(article)
  const to = Math.max(0, Math.min(shown.length - 1, from + step))
  if (from < 0 || from === to) return
  const order = shown.filter((other) => other !== article)
  order.splice(to, 0, article)
  change('push', ({ layout }) => ({
    columns: order,
    layout: { ...layout, base: layout.base === article || layout.base === shown[0] ? order[0]! : layout.base },
  }))
}
