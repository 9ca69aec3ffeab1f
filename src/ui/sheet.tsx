import { type ReactNode, useEffect, useRef } from 'react'
import style from './sheet.module.css'

interface Props {
  readonly label: string
  /** For tables: as wide as the screen allows. */
  readonly wide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native dialog over the page: Escape and a click beside it close it, and the focus goes back where it was. */
export function Sheet({ label, wide = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const element = dialog.current
    element?.showModal()
    return () => {
      element?.close()
      const back = before === document.body ? document.querySelector('main') : before
      if (back instanceof HTMLElement) back.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself.
    <dialog
      ref={dialog}
      className={style.sheet}
      aria-label={label}
      data-wide={wide || undefined}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      <div className={style.inner}>{children}</div>
    </dialog>
  )
}
