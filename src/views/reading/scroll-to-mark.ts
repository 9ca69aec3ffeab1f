/** Paragraphs out of sight have estimated heights: what lies above a mark may grow when it is drawn, and push the mark away. */
const MAX_CORRECTIONS = 12
/** So many frames in a row in view, and nothing pushes it any more. */
const STABLE_FRAMES = 3
const MARGIN_PX = 20

/** Brings the lit mark into view, at once; not where it is in view already. Gives the function that stops correcting. */
export function scrollToMark(body: HTMLElement): () => void {
  let left = MAX_CORRECTIONS
  let stable = 0
  let frame = 0
  const correct = () => {
    const mark = body.querySelector<HTMLElement>('[data-lit]')
    if (!mark || left-- === 0 || stable === STABLE_FRAMES) return
    stable = isInView(mark, body) ? stable + 1 : 0
    if (stable === 0) mark.scrollIntoView({ block: 'center' })
    frame = requestAnimationFrame(correct)
  }
  correct()
  return () => cancelAnimationFrame(frame)
}

function isInView(mark: HTMLElement, body: HTMLElement): boolean {
  const box = mark.getBoundingClientRect()
  const frame = body.getBoundingClientRect()
  const page = getComputedStyle(document.documentElement)
  const top = Math.max(frame.top, px(page.scrollPaddingTop))
  const bottom = Math.min(frame.bottom, innerHeight - px(page.scrollPaddingBottom))
  return box.top >= top + MARGIN_PX && box.bottom <= bottom - MARGIN_PX
}

/** `auto` is nought. */
const px = (length: string) => Number.parseFloat(length) || 0
