import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { ExportInput } from '../../exports/export-input.ts'
import type { Block, ReportSheet } from '../../exports/report-blocks.ts'
import { reportSheet } from '../../exports/report-sheet.ts'
import type { BundledStory } from '../../model/bundle.ts'
import type { Flag } from '../../model/flag.ts'
import type { Report } from '../../model/report.ts'
import { exportInput } from './export-input.ts'
import button from './hand-over.module.css'
import style from './print-sheet.module.css'

interface Props {
  readonly story: BundledStory
  readonly report: Report | null
  readonly flags: readonly Flag[]
  readonly scope: ExportInput['scope']
}

/** The report as React draws it, seen by the printer alone. */
export function PrintSheet({ story, report, flags, scope }: Props) {
  const [sheet, setSheet] = useState<ReportSheet | null>(null)
  useEffect(() => {
    if (!sheet) return undefined
    const done = () => setSheet(null)
    addEventListener('afterprint', done)
    print()
    return () => removeEventListener('afterprint', done)
  }, [sheet])
  return (
    <>
      <button
        type="button"
        className={button.button}
        onClick={() => void exportInput(story, report, flags, scope).then((input) => setSheet(reportSheet(input)))}
      >
        Print
      </button>
      {sheet && createPortal(<Sheet {...sheet} />, document.body)}
    </>
  )
}

function Sheet({ title, facts, sections }: ReportSheet) {
  return (
    <article className={style.sheet} aria-label="Print sheet">
      <h1>{title}</h1>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {sections.map(({ heading, blocks }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {blocks.map((block, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn once.
            <SheetBlock key={i} block={block} />
          ))}
        </section>
      ))}
    </article>
  )
}

function SheetBlock({ block }: { block: Block }) {
  switch (block.type) {
    case 'title':
      return <h3 dir="auto">{block.text}</h3>
    case 'text':
      return <p dir="auto">{block.text}</p>
    case 'quote':
      return (
        <blockquote className={style.quote} dir="auto">
          <strong>{block.label}</strong> {block.text}
        </blockquote>
      )
    case 'facts':
      return (
        <ul className={style.facts}>
          {block.facts.map(([name, value]) => (
            <li key={name} dir="auto">
              {name}: {value}
            </li>
          ))}
        </ul>
      )
    case 'link':
      return (
        <p>
          {block.label}: {block.url}
        </p>
      )
    case 'list':
      return (
        <ul className={style.list}>
          {block.items.map((item) => (
            <li key={item} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      )
  }
}
