import { tourBegun, tourEnded, useTour } from '../state/tour.ts'
import style from './tour.module.css'

/** At first use, until it is taken or declined; `narrow`: the one for screens without a panel. */
export function TourInvitation({ narrow = false }: { narrow?: boolean }) {
  const { offered, step } = useTour()
  if (!offered || step !== null) return null
  return (
    <p className={narrow ? style.invitationNarrow : style.invitation}>
      New here?{' '}
      <button type="button" className={style.act} onClick={tourBegun}>
        Take the one-minute tour
      </button>{' '}
      <button type="button" className={style.act} onClick={tourEnded}>
        No, thanks
      </button>
    </p>
  )
}
