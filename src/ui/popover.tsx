import { type ReactNode, useId, useRef, useState } from 'react'
import style from './popover.module.css'

interface Props {
  /** What the button says. */
  readonly button: ReactNode
  /** What the button is called where its words do not say it. */
  readonly label?: string
  readonly className?: string | undefined
  /** Names the box that opens. */
  readonly title: string
  /** Drawn only while it is open. */
  readonly children: (close: () => void) => ReactNode
}

const EDGE_PX = 8

/** A button and the box it opens under itself: native, so that Escape and a click elsewhere close it and the focus goes back. */
export function Popover({ button, label, className, title, children }: Props) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const close = () => box.current?.hidePopover()
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={open}
        popoverTarget={id}
      >
        {button}
      </button>
      <div
        ref={box}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        className={style.box}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={(event) => {
          if (event.newState === 'open' && box.current && opener.current) placeUnder(box.current, opener.current)
        }}
      >
        {open && children(close)}
      </div>
    </>
  )
}

/** Under the button and inside the window; over it where there is more room. */
function placeUnder(box: HTMLElement, opener: HTMLElement): void {
  const at = opener.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const left = Math.max(EDGE_PX, Math.min(at.left, innerWidth - width - EDGE_PX))
  const below = innerHeight - at.bottom - 2 * EDGE_PX
  const top = height <= below || below > at.top ? at.bottom + 4 : Math.max(EDGE_PX, at.top - height - 4)
  box.style.left = `${left}px`
  box.style.top = `${top}px`
  box.style.maxHeight = `${innerHeight - top - EDGE_PX}px`
}
