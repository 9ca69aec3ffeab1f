import { type RefObject, useEffect, useRef } from 'react'
import style from './ribbons.module.css'

interface Props {
  /** What holds the columns; the ribbons lie over it. */
  readonly stage: RefObject<HTMLElement | null>
  readonly finding: string | null
  /** Changes whenever the columns do. */
  readonly shown: readonly string[]
}

/** After a finding was chosen its marks come into view over a few frames. */
const SETTLING_FRAMES = 8
const MAX_RIBBONS = 5

/** Bands in the gutters between neighbouring columns that tell of the finding in focus. Decoration: the marks and the panel say the same. */
export function Ribbons({ stage, finding, shown }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns have their marks elsewhere.
  useEffect(() => {
    const element = stage.current
    if (!element || !svg.current) return undefined
    let frame = 0
    let left = SETTLING_FRAMES
    let ends: readonly End[] = []
    const draw = () => {
      frame = 0
      // Looked up while the columns settle and where one was drawn again, not in every frame of a scroll.
      if (left > 0 || ends.some(({ mark }) => mark && !mark.isConnected)) ends = finding === null ? [] : endsIn(element)
      if (svg.current) drawRibbons(svg.current, element, ends)
      if (left-- > 0) frame = requestAnimationFrame(draw)
    }
    const again = () => {
      if (frame === 0) frame = requestAnimationFrame(draw)
    }
    again()
    if (finding === null) return () => cancelAnimationFrame(frame)
    element.addEventListener('scroll', again, { passive: true, capture: true })
    const observer = new ResizeObserver(again)
    observer.observe(element)
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', again, { capture: true })
      observer.disconnect()
    }
  }, [stage, finding, shown])
  return (
    <svg ref={svg} className={style.ribbons} aria-hidden="true">
      {Array.from({ length: MAX_RIBBONS }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the gutters do not change their order.
        <path key={i} />
      ))}
    </svg>
  )
}

/** The lit words of a column: where they begin and end on screen, cut to what of the column is seen. */
interface Lit {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Out of sight above or below. */
  readonly away: boolean
  readonly relation: string
}

/** A column and its first lit words. */
interface End {
  readonly body: HTMLElement
  readonly mark: HTMLElement | null
}

const endsIn = (stage: HTMLElement): End[] =>
  [...stage.querySelectorAll<HTMLElement>('section[data-article]')].map((body) => ({
    body,
    mark: body.querySelector<HTMLElement>('mark[data-lit]'),
  }))

function drawRibbons(svg: SVGSVGElement, stage: HTMLElement, ends: readonly End[]): void {
  const paths = [...svg.children] as SVGPathElement[]
  const lit = ends.map(litIn)
  const box = stage.getBoundingClientRect()
  paths.forEach((path, i) => {
    const [from, to] = [lit[i], lit[i + 1]]
    if (!from || !to) {
      path.removeAttribute('d')
      return
    }
    path.setAttribute('d', bandOf(from, to, box))
    path.dataset.relation = to.relation
    path.toggleAttribute('data-away', from.away || to.away)
  })
}

/** Where in its padding a column ends on its right, and begins on its left after the overview. */
const PAD_RIGHT_PX = 14
const PAD_LEFT_PX = 20

function litIn({ body, mark }: End): Lit | null {
  if (!mark) return null
  const frame = body.getBoundingClientRect()
  const box = mark.getBoundingClientRect()
  const inside = (y: number) => Math.max(frame.top, Math.min(frame.bottom, y))
  return {
    left: frame.left + PAD_LEFT_PX,
    right: frame.right - PAD_RIGHT_PX,
    top: inside(box.top),
    bottom: inside(box.bottom),
    away: box.bottom < frame.top || box.top > frame.bottom,
    relation: mark.dataset.relation ?? '',
  }
}

/** A band from the right edge of one column's words to the left edge of the next one's. */
function bandOf(from: Lit, to: Lit, box: DOMRect): string {
  const [x, y] = [(value: number) => (value - box.left).toFixed(1), (value: number) => (value - box.top).toFixed(1)]
  const middle = x((from.right + to.left) / 2)
  const [a, b] = [x(from.right), x(to.left)]
  return (
    `M${a} ${y(from.top)}C${middle} ${y(from.top)} ${middle} ${y(to.top)} ${b} ${y(to.top)}` +
    `V${y(to.bottom)}C${middle} ${y(to.bottom)} ${middle} ${y(from.bottom)} ${a} ${y(from.bottom)}Z`
  )
}
