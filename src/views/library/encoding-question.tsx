import { useId, useState } from 'react'
import { type Asked, askedDropped, encodingChosen } from './import-run.ts'
import style from './import-status.module.css'

/** Nothing says how a file is written: the reader sees what each way makes of it, and chooses. */
export function EncodingQuestion({ asked, more }: { asked: Asked; more: number }) {
  const [forAll, setForAll] = useState(false)
  const id = useId()
  return (
    <fieldset className={style.question} aria-labelledby={id}>
      <p id={id}>
        <b>
          <bdi>{asked.from}</bdi>
        </b>{' '}
        does not say how its letters are written. Which of these reads right?
      </p>
      <ul>
        {asked.guesses.map(({ encoding, preview, lost }) => (
          <li key={encoding}>
            <button type="button" className={style.guess} onClick={() => encodingChosen(asked, encoding, forAll)}>
              <span className={style.encoding}>
                {encoding}
                {lost > 0 && ` · ${lost} lost`}
              </span>
              <span dir="auto" className={style.preview}>
                {preview}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className={style.line}>
        {more > 0 && (
          <label>
            <input type="checkbox" checked={forAll} onChange={() => setForAll(!forAll)} /> the same for {more} more
          </label>
        )}
        <button type="button" className={style.button} onClick={() => askedDropped(asked)}>
          Leave the file out
        </button>
      </p>
    </fieldset>
  )
}
