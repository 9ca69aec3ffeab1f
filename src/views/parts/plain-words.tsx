import { Fragment, type ReactNode } from 'react'
import style from './plain-words.module.css'
import { suspectIn } from './unseen.ts'

/** Words from outside as they are stored. A sign that nobody sees gets a chip and turns nothing but itself; it stays in the text that is copied. */
export function plainWords(text: string): ReactNode {
  const suspects = suspectIn(text)
  if (suspects.length === 0) return text
  let from = 0
  const parts = suspects.map(({ at, length, name }) => {
    const before = text.slice(from, at)
    from = at + length
    return (
      <Fragment key={at}>
        {before}
        <span className={style.unseen} data-sign={name}>
          {text.slice(at, from)}
        </span>
      </Fragment>
    )
  })
  return (
    <Fragment key="words">
      {parts}
      {text.slice(from)}
    </Fragment>
  )
}
