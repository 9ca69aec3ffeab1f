import type { RefObject } from 'react'
import type { ExportFile } from '../../exports/export-input.ts'
import { slugOf } from '../../exports/file-name.ts'
import { saveFile } from '../../exports/save-file.ts'
import { announced } from '../../state/announcements.ts'
import { pngOf, svgOf } from '../../ui/chart-image.ts'
import { saveBlob } from '../../ui/save-blob.ts'
import style from './chart-exports.module.css'

interface Props {
  /** What it shows, for the names of the files. */
  readonly of: string
  readonly block: RefObject<HTMLElement | null>
  /** There is a drawing to take along. */
  readonly drawn: boolean
  readonly csv: () => ExportFile
}

const NOT_YET = 'The chart is being drawn: take it in a moment.'

/** A chart as a table or as a picture. */
export function ChartExports({ of, block, drawn, csv }: Props) {
  const drawing = () => block.current?.querySelector<SVGSVGElement>('svg[role="img"], svg.recharts-surface') ?? null
  const svg = () => {
    const found = drawing()
    if (found) saveBlob(`${slugOf(of)}.svg`, new Blob([svgOf(found)], { type: 'image/svg+xml' }))
    else announced(NOT_YET)
  }
  const png = async () => {
    const found = drawing()
    if (!found) return announced(NOT_YET)
    try {
      saveBlob(`${slugOf(of)}.png`, await pngOf(found))
    } catch {
      announced('This browser could not make the picture; the SVG holds the same.')
    }
  }
  return (
    <span className={style.exports}>
      <ExportButton word="CSV" of={of} onClick={() => saveFile(csv())} />
      {drawn && (
        <>
          {' · '}
          <ExportButton word="SVG" of={of} onClick={svg} />
          {' · '}
          <ExportButton word="PNG" of={of} onClick={() => void png()} />
        </>
      )}
    </span>
  )
}

function ExportButton({ word, of, onClick }: { word: string; of: string; onClick: () => void }) {
  return (
    <button type="button" className={style.export} aria-label={`${word} of ${of}`} onClick={onClick}>
      {word}
    </button>
  )
}
