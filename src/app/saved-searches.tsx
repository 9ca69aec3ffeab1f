import { type FormEvent, useState } from 'react'
import { announced } from '../state/announcements.ts'
import { OPERATORS } from '../state/query.ts'
import { searchForgotten, searchSaved, useSavedSearches } from '../state/saved-searches.ts'
import style from './search-sheet.module.css'

/** What each operator looks like in use. */
const EXAMPLES: Readonly<Record<(typeof OPERATORS)[number], string>> = {
  source: 'source:',
  kind: 'kind:figure',
  relation: 'relation:conflict',
  speaker: 'speaker:',
  figure: 'figure:>100',
  flag: 'flag:',
}

/** Under an empty box: what can be asked for, and what was saved. */
export function SavedSearches({ onPick }: { onPick: (text: string) => void }) {
  const searches = useSavedSearches((saved) => saved.searches)
  return (
    <div className={style.help}>
      <p className={style.heading}>Ask for</p>
      <p className={style.chips}>
        {OPERATORS.map((operator) => (
          <button key={operator} type="button" className={style.chip} onClick={() => onPick(EXAMPLES[operator])}>
            {EXAMPLES[operator]}
          </button>
        ))}
      </p>
      {searches.length > 0 && <p className={style.heading}>Saved searches</p>}
      <ul>
        {searches.map((search) => (
          <li key={search.name} className={style.saved}>
            <button type="button" className={style.pick} onClick={() => onPick(search.text)}>
              <b>{search.name}</b> {search.name !== search.text && <span className={style.asked}>{search.text}</span>}
            </button>
            <button
              type="button"
              className={style.link}
              aria-label={`Delete the saved search ${search.name}`}
              onClick={() => searchForgotten(search.name)}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Beside a search: its name to save it by. */
export function SaveSearch({ text }: { text: string }) {
  const searches = useSavedSearches((saved) => saved.searches)
  return <SaveForm key={text} text={text} saved={searches.some((search) => search.text === text)} />
}

function SaveForm({ text, saved }: { text: string; saved: boolean }) {
  const [name, setName] = useState<string | null>(null)
  if (saved) return <p className={style.count}>Saved.</p>
  if (name === null)
    return (
      <button type="button" className={style.link} onClick={() => setName(text)}>
        Save this search
      </button>
    )
  const save = (event: FormEvent) => {
    event.preventDefault()
    const lasts = searchSaved({ name: name.trim() || text, text })
    announced(lasts ? 'Search saved.' : 'Search kept in this tab only: the browser lets nothing be saved here.')
  }
  return (
    <form className={style.save} onSubmit={save}>
      <label>
        Name{' '}
        <input
          className={style.name}
          value={name}
          maxLength={80}
          // biome-ignore lint/a11y/noAutofocus: the name is what was asked for.
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setName(event.target.value)}
        />
      </label>{' '}
      <button type="submit" className={style.link}>
        Save
      </button>
    </form>
  )
}
