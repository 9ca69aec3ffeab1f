import { useId, useMemo, useState } from 'react'
import { corrected } from '../../state/corrections.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import style from './names-section.module.css'
import { type NamedEntity, namesOf } from './spellings.ts'

const FEW = 12

/** All spellings of each name and who uses which; the reader may say that two are one, or one is two. */
export function NamesSection({ index }: { index: ReportIndex }) {
  const [all, setAll] = useState(false)
  const names = useMemo(() => namesOf(index), [index])
  const shown = all ? names : names.slice(0, FEW)
  if (names.length === 0) return <p className={style.none}>No names were found in these articles.</p>
  return (
    <>
      <ul>
        {shown.map((entity) => (
          <NameRow key={`${entity.type} ${entity.name}`} entity={entity} names={names} index={index} />
        ))}
      </ul>
      {names.length > FEW && (
        <button type="button" className={style.all} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer names' : `Show all ${names.length} names`}
        </button>
      )}
    </>
  )
}

interface RowProps {
  readonly entity: NamedEntity
  readonly names: readonly NamedEntity[]
  readonly index: ReportIndex
}

function NameRow({ entity, names, index }: RowProps) {
  const { name, type, spellings } = entity
  return (
    <li className={style.row}>
      <div>
        <h3 className={style.name} dir="auto">
          {name}
        </h3>
        <p className={style.facts}>
          {type === 'other' ? 'name' : type} ·{' '}
          {spellings.length === 1 ? '1 spelling' : `${spellings.length} spellings of one name`}
        </p>
        <MergeForm entity={entity} names={names} />
      </div>
      <ul className={style.spellings}>
        {spellings.map(({ text, articles, times }) => (
          <li key={text} className={style.spelling}>
            <bdi className={style.text}>{text}</bdi>
            <span className={style.who}>
              {articles.map(index.label).join(', ')}
              {times > articles.length && ` · ${times} times`}
            </span>
            {spellings.length > 1 && text !== name && (
              <button
                type="button"
                className={style.link}
                aria-label={`Another name: ${text}, not ${name}`}
                onClick={() => void corrected({ kind: 'names', one: text, other: name, same: false })}
              >
                Another name
              </button>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}

function MergeForm({ entity, names }: Omit<RowProps, 'index'>) {
  const [open, setOpen] = useState(false)
  const id = useId()
  if (!open)
    return (
      <button
        type="button"
        className={style.link}
        aria-label={`Same as… (for ${entity.name})`}
        onClick={() => setOpen(true)}
      >
        Same as…
      </button>
    )
  return (
    <label htmlFor={id} className={style.merge}>
      <span className="hidden-visually">{entity.name} is the same name as</span>
      <select
        id={id}
        className={style.select}
        defaultValue=""
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed.
        autoFocus
        onChange={(event) => {
          setOpen(false)
          if (event.target.value)
            void corrected({ kind: 'names', one: event.target.value, other: entity.name, same: true })
        }}
      >
        <option value="">Same name as…</option>
        {names
          .filter((other) => other !== entity)
          .map((other) => (
            <option key={`${other.type} ${other.name}`} value={other.name}>
              {other.name}
            </option>
          ))}
      </select>
    </label>
  )
}
