import type { Flag } from '../../model/flag.ts'
import { flagRestored } from '../../state/flags.ts'
import style from './review-view.module.css'

/** Flags that were removed, and the way back. */
export function Trash({ flags }: { flags: readonly Flag[] }) {
  return (
    <details className={style.trash}>
      <summary>Removed ({flags.length})</summary>
      <ul>
        {flags.map((flag) => (
          <li key={flag.id} className={style.removed}>
            <span>{flag.target.about}</span>
            <button type="button" className={style.export} onClick={() => void flagRestored(flag)}>
              Put back
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
