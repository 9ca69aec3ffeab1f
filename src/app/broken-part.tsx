import type { FallbackProps } from 'react-error-boundary'
import { useWork } from '../state/work.ts'
import { isLostPart } from './lost-parts.ts'
import style from './room-frame.module.css'

/** In the place of a part of the desk that broke, or did not come. */
export function BrokenPart({ error, resetErrorBoundary }: FallbackProps) {
  if (isLostPart(error)) return <LostPart />
  return (
    <div className={style.broken} role="alert">
      <h2>This part of the desk broke.</h2>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <p>The other rooms, your flags and the articles are safe.</p>
      <button type="button" onClick={resetErrorBoundary}>
        Try again
      </button>
    </div>
  )
}

/** A browser may remember that a part did not come: only the page loaded anew asks again. */
function LostPart() {
  const unsaved = useWork((desk) => desk.status.unsaved)
  return (
    <div className={style.broken} role="alert">
      <h2>This part of Crossread could not be loaded.</h2>
      <p>The network is gone, or a newer version has taken the place of this one.</p>
      <p>
        {unsaved > 0
          ? `The other rooms work on. ${unsaved} of your changes are in this tab only and would be lost with it: save the project before you load the page anew.`
          : 'The other rooms work on. Your flags and notes are saved and stay when the page is loaded anew.'}
      </p>
      <button type="button" onClick={() => location.reload()}>
        Load the page anew
      </button>
    </div>
  )
}
