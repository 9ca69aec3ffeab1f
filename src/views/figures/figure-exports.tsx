import type { RefObject } from 'react'
import { slugOf } from '../../exports/file-name.ts'
import { findingsCsv } from '../../exports/findings-csv.ts'
import { saveFile } from '../../exports/save-file.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { announced } from '../../state/announcements.ts'
import { pngOf, svgOf } from '../../ui/chart-image.ts'
import { saveBlob } from '../../ui/save-blob.ts'
import style from './figure-block.module.css'

interface Props {
  readonly finding: Finding
  readonly report: Report
  readonly story: { readonly id: string; readonly title: string }
  readonly block: RefObject<HTMLElement | null>
  /** There is a chart to take along. */
  readonly drawn: boolean
}

/** One figure as a table or as a picture. */
export function FigureExports({ finding, report, story, block, drawn }: Props) {
  const name = slugOf(finding.about)
  const drawing = () => block.current?.querySelector<SVGSVGElement>('svg.recharts-surface') ?? null
  const csv = () => saveFile(findingsCsv({ story, at: new Date().toISOString() }, report, [finding]))
  const svg = () => {
    const found = drawing()
    if (found) saveBlob(`${name}.svg`, new Blob([svgOf(found)], { type: 'image/svg+xml' }))
  }
  const png = async () => {
    const found = drawing()
    if (!found) return
    try {
      saveBlob(`${name}.png`, await pngOf(found))
    } catch {
      announced('This browser could not make the picture; the SVG holds the same.')
    }
  }
  return (
    <p className={style.exports}>
      <ExportButton word="CSV" of={finding.about} onClick={csv} />
      {drawn && (
        <>
          {' · '}
          <ExportButton word="SVG" of={finding.about} onClick={svg} />
          {' · '}
          <ExportButton word="PNG" of={finding.about} onClick={() => void png()} />
        </>
      )}
    </p>
  )
}

function ExportButton({ word, of, onClick }: { word: string; of: string; onClick: () => void }) {
  return (
    <button type="button" className={style.export} aria-label={`${word} of ${of}`} onClick={onClick}>
      {word}
    </button>
  )
}
