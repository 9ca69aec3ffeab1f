import type { ReactNode } from 'react'
import style from './notice.module.css'

interface Props {
  /** `alert` interrupts a screen reader: something failed. `status` waits. */
  readonly tone: 'alert' | 'status'
  readonly children: ReactNode
  readonly action?: { readonly word: string; readonly busy?: boolean; readonly onClick: () => void }
}

/** A sentence across the desk: what failed, what is safe, what to do. */
export function Notice({ tone, children, action }: Props) {
  return (
    <div className={style.notice} role={tone} data-tone={tone}>
      <p className={style.words}>{children}</p>
      {action && (
        <button type="button" className={style.action} disabled={action.busy} onClick={action.onClick}>
          {action.busy ? 'One moment…' : action.word}
        </button>
      )}
    </div>
  )
}
