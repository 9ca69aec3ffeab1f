import { useState } from 'react'
import { announced } from '../state/announcements.ts'
import { type Action, keyChosen, keyOf, useKeyOf } from '../state/shortcut-keys.ts'
import style from './help-sheet.module.css'

/** A key of the help sheet that can be changed: press it, then the new one. */
export function KeyRow({ action, does }: { action: Action; does: string }) {
  const [asking, setAsking] = useState(false)
  const key = useKeyOf(action)
  return (
    <div className={style.key}>
      <dt>
        <button
          type="button"
          className={style.change}
          aria-label={asking ? `Press the new key for: ${does}` : `${key}: ${does}. Change the key`}
          title="Change the key"
          onClick={() => setAsking(true)}
          onBlur={() => setAsking(false)}
          onKeyDown={(event) => {
            if (!asking || event.key === 'Tab' || event.key === 'Shift') return
            event.preventDefault()
            event.stopPropagation()
            if (event.key !== 'Escape' && !keyChosen(action, event.key)) return
            setAsking(false)
            announced(`${keyOf(action)}: ${does}.`)
          }}
        >
          {asking ? 'press a key' : <kbd>{key}</kbd>}
        </button>
      </dt>
      <dd>{does}</dd>
    </div>
  )
}
