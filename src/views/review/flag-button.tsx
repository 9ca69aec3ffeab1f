import { useKeyOf } from '../../state/shortcut-keys.ts'
import { Key } from '../parts/key.tsx'
import style from './flag-button.module.css'

/** The one dark button of the desk. */
export function FlagButton({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" className={style.flag} data-primary aria-keyshortcuts={useKeyOf('flag')} onClick={onClick}>
      Flag <Key of="flag" className={style.key} />
    </button>
  )
}
