import { Fragment, useMemo, useRef, useState } from 'react'
import { findingsCsv } from '../../exports/findings-csv.ts'
import type { Finding } from '../../model/finding.ts'
import type { WordList } from '../../model/method.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingSelected } from '../../state/view-store.ts'
import { ChartExports } from '../parts/chart-exports.tsx'
import { titleOf } from '../parts/words.ts'
import { type HeatLabel, type HeatRow, heatRow, MAX_SHADE, SHADES, type Shade, shadeOf } from './heat.ts'
import style from './heat-map.module.css'
import { contrastOf } from './labels.ts'

const SHADE_WORDS: Readonly<Record<Shade, string>> = {
  apart: 'how few of its words the others use',
  strength: 'strength on the scale of the word list',
}

/** So many rows are drawn at first. */
const ROWS = 30

interface Props {
  readonly findings: readonly Finding[]
  readonly lists: readonly WordList[] | undefined
  readonly index: ReportIndex
  readonly story: { readonly id: string; readonly title: string }
  /** The finding in focus. */
  readonly active: string | null
}

/** What each source calls the same thing, shaded; the table is the map, and every cell says its shade in words. */
export function HeatMap({ findings, lists, index, story, active }: Props) {
  const block = useRef<HTMLElement>(null)
  const [by, setBy] = useState<Shade>('apart')
  const [all, setAll] = useState(false)
  const rows = useMemo(
    () => findings.map((finding) => heatRow(finding, lists && contrastOf(finding, lists))),
    [findings, lists],
  )
  const scaled = rows.filter(({ steps }) => steps > 0).length
  if (rows.length === 0 || index.main.length < 2) return null
  return (
    <section className={style.block} ref={block} aria-labelledby="wording-heat">
      <header className={style.head}>
        <h2 className={style.title} id="wording-heat">
          Who calls it what
        </h2>
        <label className={style.by}>
          Shaded by{' '}
          <select
            className={style.select}
            value={by}
            onChange={({ target }) => setBy(SHADES.find((one) => one === target.value) ?? 'apart')}
          >
            {SHADES.map((one) => (
              <option key={one} value={one}>
                {SHADE_WORDS[one]}
              </option>
            ))}
          </select>
        </label>
        <ChartExports
          of={`wording of ${story.title}`}
          block={block}
          drawn={false}
          csv={() => findingsCsv({ story, at: new Date().toISOString() }, index.report, findings)}
        />
      </header>
      <p className={style.lead}>
        {by === 'apart'
          ? 'The deeper the shade, the fewer words a label has in common with those of the other articles.'
          : `The deeper the shade, the stronger the word on its scale. ${scaled} of ${rows.length} lines stand on a scale; the others have no shade.`}{' '}
        <span className={style.key} aria-hidden="true">
          {Array.from({ length: MAX_SHADE + 1 }, (_, shade) => (
            <span key={SHADE_KEYS[shade]} data-shade={shade} />
          ))}
        </span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard. */}
      <section className={style.scroll} tabIndex={0} aria-label="Labels by source">
        <table className={style.table}>
          <caption className="hidden-visually">What each source calls the same thing</caption>
          <thead>
            <tr>
              <th scope="col">What is named</th>
              {index.main.map(({ id }) => (
                <th key={id} scope="col">
                  {index.label(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, ROWS)).map((row) => (
              <HeatLine key={row.finding.id} row={row} by={by} index={index} active={row.finding.id === active} />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > ROWS && !all && (
        <button type="button" className={style.more} onClick={() => setAll(true)}>
          Show all {rows.length} lines
        </button>
      )}
    </section>
  )
}

const SHADE_KEYS = ['none', 'light', 'middle', 'deep'] as const

interface LineProps {
  readonly row: HeatRow
  readonly by: Shade
  readonly index: ReportIndex
  readonly active: boolean
}

function HeatLine({ row, by, index, active }: LineProps) {
  const { finding, byArticle } = row
  return (
    <tr data-active={active || undefined}>
      <th scope="row">
        <button type="button" className={style.about} onClick={() => findingSelected(finding.id)}>
          {titleOf(finding)}
        </button>
      </th>
      {index.main.map(({ id }) => {
        const labels = byArticle.get(id)
        if (!labels)
          return (
            <td key={id} className={style.silent}>
              not stated
            </td>
          )
        const shade = Math.max(...labels.map((label) => shadeOf(label, row, by)))
        return (
          <td key={id} data-shade={shade}>
            {labels.map((label) => (
              <Label key={label.account.text} label={label} row={row} by={by} source={index.label(id)} />
            ))}
          </td>
        )
      })}
    </tr>
  )
}

interface LabelProps {
  readonly label: HeatLabel
  readonly row: HeatRow
  readonly by: Shade
  readonly source: string
}

function Label({ label, row, by, source }: LabelProps) {
  const { account, voice, voiceWords } = label
  const facts = [
    voice === 'own' ? '' : voiceWords,
    by === 'apart' ? sharedWords(label) : label.step === null ? '' : `step ${label.step} of ${row.steps}`,
  ].filter(Boolean)
  return (
    <p className={style.label}>
      <button
        type="button"
        className={style.words}
        data-voice={voice}
        onClick={() => findingSelected(row.finding.id, account.article)}
      >
        <span className="hidden-visually">{source}: </span>
        <bdi>{account.text}</bdi>
      </button>
      {facts.map((fact) => (
        <Fragment key={fact}>
          <span className="hidden-visually">, </span>
          <span className={style.fact}>{fact}</span>
        </Fragment>
      ))}
    </p>
  )
}

function sharedWords({ shared, words }: HeatLabel): string {
  if (shared === words) return 'its words are shared'
  if (shared === 0) return words === 1 ? 'alone with it' : `none of ${words} words shared`
  return `${shared} of ${words} words shared`
}
