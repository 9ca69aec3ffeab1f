import { X } from 'lucide-react'
import { sentenceCase } from '../../exports/sentence-case.ts'
import { counted } from '../parts/words.ts'
import { EncodingQuestion } from './encoding-question.tsx'
import { importCancelled, importCleared, useImport } from './import-run.ts'
import style from './import-status.module.css'

const LISTED = 30

/** How far the reading of files is, what was not read and why. */
export function ImportStatus() {
  const { running, reading, done, all, added, refused, asked, cancelled } = useImport()
  if (!running && all === 0 && asked.length === 0) return null
  return (
    <section className={style.status} aria-label="Reading files">
      {running ? (
        <div className={style.line}>
          <progress className={style.bar} max={all} value={done} aria-label="Files read" />
          <p className={style.words}>
            Reading {done + 1 > all ? all : done + 1} of {all}: <bdi>{reading}</bdi>
          </p>
          <button type="button" className={style.button} onClick={importCancelled}>
            Cancel
          </button>
        </div>
      ) : (
        <div className={style.line}>
          <p className={style.words} role="status">
            {cancelled ? 'Cancelled. ' : ''}
            {sentenceCase(counted(added, 'article'))} added
            {refused.length > 0 && `, ${refused.length} not read`}
            {asked.length > 0 && `, ${counted(asked.length, 'question')} open`}.
          </p>
          {asked.length === 0 && (
            <button type="button" className={style.close} aria-label="Close this report" onClick={importCleared}>
              <X size={16} aria-hidden="true" />
            </button>
          )}
        </div>
      )}
      {asked.slice(0, 3).map((one) => (
        <EncodingQuestion key={one.from} asked={one} more={asked.length - 1} />
      ))}
      {refused.length > 0 && (
        <ul className={style.refused} aria-label="Files that were not read">
          {refused.slice(0, LISTED).map(({ from, message }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and two files may say the same.
            <li key={`${i} ${from}`}>
              <bdi>{message}</bdi>
            </li>
          ))}
          {refused.length > LISTED && <li>and {refused.length - LISTED} more</li>}
        </ul>
      )}
    </section>
  )
}
