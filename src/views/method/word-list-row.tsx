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
          {list.groups.length > 1 && ' Words of one line weigh the same.'}
        </p>
      </div>
      <ul className={style.groups} aria-label={`Words of ${list.title}`}>
        {list.groups.map((words) => (
          <li key={words.join()} className={style.words}>
            {words.map((word) => (
              <span
                key={word}
                className={style.word}
                data-found={(sought !== '' && word.includes(sought)) || undefined}
              >
                {word}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </li>
  )
}
