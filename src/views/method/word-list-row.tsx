import type { WordList } from '../../model/method.ts'
import style from './word-lists.module.css'

interface Props {
  readonly list: WordList
  readonly sought: string
}

/** One list: why its words stand together, and the words. */
export function WordListRow({ list, sought }: Props) {
  return (
    <li className={style.list}>
      <div>
        <h4 className={style.about}>{list.title}</h4>
        <p className={style.why}>
          {list.why}
          {list.scale && ' Weakest first.'}
        </p>
      </div>
      <ul className={style.words} aria-label={`Words of ${list.title}`}>
        {list.words.map((word) => (
          <li key={word} className={style.word} data-found={(sought !== '' && word.includes(sought)) || undefined}>
            {word}
          </li>
        ))}
      </ul>
    </li>
  )
}
