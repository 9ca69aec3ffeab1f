import { tourBegun, tourEnded, useTour } from '../state/tour.ts'
import style from './tour.module.css'

interface Props {
  /** The one for screens without a panel. */
  readonly narrow?: boolean
  /** There are findings to be shown around in. */
  readonly ready?: boolean
}

/** At first use, until it is taken or declined. */
export function TourInvitation({ narrow = false, ready = true }: Props) {
  const { offered, step } = useTour()
  if (!offered || step !== null) return null
  return (
    <p className={narrow ? style.invitationNarrow : style.invitation}>
      New here?{' '}
      <button type="button" className={style.act} disabled={!ready} onClick={tourBegun}>
        Take the one-minute tour
      </button>{' '}
      <button type="button" className={style.act} onClick={tourEnded}>
        No, thanks
      </button>
    </p>
  )
}
