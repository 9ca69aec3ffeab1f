import style from './close-button.module.css'

interface Props {
  /** What it closes, as said to a screen reader: "Close the finding". */
  readonly label: string
  readonly onClick: () => void
}

/** Stands in the upper corner of the panel that it closes. */
export function CloseButton({ label, onClick }: Props) {
  return (
    <button type="button" className={style.close} data-primary onClick={onClick} aria-label={label}>
      ×
    </button>
  )
}
