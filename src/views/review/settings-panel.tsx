import { useState } from 'react'
import { GIVEN } from '../../exports/flag-words.ts'
import {
  type OwnList,
  offeredWords,
  ownWordAdded,
  ownWordChanged,
  useSettings,
  wordShown,
} from '../../state/settings.ts'
import room from './review-view.module.css'
import style from './settings-panel.module.css'

const LISTS: readonly { readonly list: OwnList; readonly title: string; readonly one: string }[] = [
  { list: 'verdicts', title: 'Verdicts', one: 'verdict' },
  { list: 'statuses', title: 'Statuses', one: 'status' },
  { list: 'questions', title: 'Questions of the checklist', one: 'question' },
]

/** The sets that the desk works with: untick what is not offered here, add what is missing. They hold for every story. */
export function SettingsPanel() {
  return (
    <div className={style.panel}>
      <p className={style.intro}>
        These words hold for every story in this browser and go with the project file. What a flag already carries
        stays, also when its word is no longer offered.
      </p>
      {LISTS.map((list) => (
        <WordList key={list.list} {...list} />
      ))}
    </div>
  )
}

function WordList({ list, title, one }: (typeof LISTS)[number]) {
  const settings = useSettings()
  const [typed, setTyped] = useState('')
  const own = offeredWords(settings, list)
  return (
    <section className={style.list}>
      <h3 className={style.title}>{title}</h3>
      <ul>
        {Object.entries(GIVEN[list]).map(([id, word]) => (
          <li key={id} className={style.word}>
            <label className={style.given}>
              <input
                type="checkbox"
                checked={!settings?.hidden.includes(id)}
                onChange={(event) => void wordShown(id, event.target.checked)}
              />
              {word}
            </label>
          </li>
        ))}
        {own.map(({ id, word }) => (
          <li key={id} className={style.word}>
            <OwnWordField key={word} word={word} one={one} onChange={(next) => void ownWordChanged(list, id, next)} />
            <button
              type="button"
              className={room.export}
              aria-label={`Remove “${word}”`}
              onClick={() => void wordShown(id, false)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <form
        className={style.add}
        onSubmit={(event) => {
          event.preventDefault()
          const word = typed.trim()
          if (word === '') return
          setTyped('')
          void ownWordAdded(list, word)
        }}
      >
        <input
          className={style.input}
          aria-label={`Add a ${one}`}
          placeholder={`Add a ${one}`}
          value={typed}
          maxLength={200}
          dir="auto"
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className={room.button} disabled={typed.trim() === ''}>
          Add
        </button>
      </form>
    </section>
  )
}

/** Written when it is left. */
function OwnWordField({ word, one, onChange }: { word: string; one: string; onChange: (word: string) => void }) {
  const [typed, setTyped] = useState(word)
  return (
    <input
      className={style.input}
      aria-label={`Own ${one}`}
      value={typed}
      maxLength={200}
      dir="auto"
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed.trim() === '') setTyped(word)
        else if (typed.trim() !== word) onChange(typed.trim())
      }}
    />
  )
}
