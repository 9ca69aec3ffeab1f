import { type FormEvent, useId, useState } from 'react'
import { FACTS, type FactName } from '../../model/import.ts'
import type { ArticleRecord } from '../../model/library.ts'
import { dayIn } from '../../sources/facts/day.ts'
import { isWebAddress } from '../../sources/facts/gather-facts.ts'
import { factSet } from '../../state/library-commands.ts'
import { languageName, languageTag } from '../parts/language-name.ts'
import style from './article-details.module.css'

const NAMES: Readonly<Record<FactName, string>> = {
  title: 'Title',
  outlet: 'Outlet',
  agency: 'Agency',
  author: 'Author',
  date: 'Published',
  place: 'Place',
  language: 'Language',
  url: 'Address',
}

/** What is known of an article, on what basis; each can be set right. */
export function ArticleFacts({ article }: { article: ArticleRecord }) {
  return (
    <div className={style.facts}>
      {FACTS.map((name) => (
        <FactLine key={`${name} ${article.facts[name]?.value ?? ''}`} article={article} name={name} />
      ))}
    </div>
  )
}

function FactLine({ article, name }: { article: ArticleRecord; name: FactName }) {
  const id = useId()
  const fact = article.facts[name]
  const shown = shownFact(name, fact?.value ?? '')
  const [value, setValue] = useState(shown)
  const [wrong, setWrong] = useState('')
  const save = (event?: FormEvent) => {
    event?.preventDefault()
    if (value.trim() === shown) return setWrong('')
    const read = readFact(name, value.trim())
    setWrong(read === null ? (WRONG[name] ?? '') : '')
    if (read !== null) void factSet(article, name, read)
  }
  return (
    <form className={style.fact} onSubmit={save}>
      <label className={style.name} htmlFor={id}>
        {NAMES[name]}
      </label>
      <input
        id={id}
        className={style.value}
        dir="auto"
        value={value}
        placeholder={name === 'date' ? 'YYYY-MM-DD' : 'not known'}
        aria-invalid={wrong !== '' || undefined}
        aria-describedby={`${id}-basis`}
        onChange={(event) => setValue(event.target.value)}
        onBlur={() => save()}
      />
      <span id={`${id}-basis`} className={style.basis} data-wrong={wrong !== '' || undefined}>
        {wrong || (fact ? `${fact.basis}, ${fact.evidence}` : 'unknown')}
        {fact?.basis === 'inferred' && name === 'date' && ' · not used until you say so '}
      </span>
      {fact?.basis === 'inferred' && name === 'date' && (
        <button type="button" className={style.use} onClick={() => void factSet(article, name, fact.value)}>
          Use it
        </button>
      )}
    </form>
  )
}

const WRONG: { readonly [K in FactName]?: string } = {
  date: 'A day as 2024-01-27, a month as 2024-01 or a year.',
  language: 'A language as Arabic or French, or its tag as ar or fr.',
  url: 'An address that begins with http:// or https://.',
}

const shownFact = (name: FactName, value: string) => (name === 'language' && value !== '' ? languageName(value) : value)

function readFact(name: FactName, value: string): string | null {
  if (value === '') return value
  if (name === 'date') return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) ? value : dayIn(value)
  if (name === 'language') return languageTag(value)
  return name === 'url' && !isWebAddress(value) ? null : value
}
