import style from './flag-button.module.css'

/** The one dark button of the desk. */
export function FlagButton({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" className={style.flag} aria-keyshortcuts="f" onClick={onClick}>
      Flag <kbd className={style.key}>F</kbd>
    </button>
  )
}
