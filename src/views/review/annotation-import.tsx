import { useState } from 'react'
import { readAnnotations } from '../../exports/read-annotations.ts'
import { annotationsTaken } from '../../state/annotations.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import style from './hand-over.module.css'

/** Annotations that others made become flags; our own come back as they were. */
export function AnnotationImport({ index, story }: { index: ReportIndex; story: string }) {
  const [said, setSaid] = useState('')
  const open = async (file: File) => {
    const read = readAnnotations(await file.text(), index.report.articles)
    if (!read.ok) return setSaid(read.message)
    const { added, known } = await annotationsTaken(story, read.items)
    const left = read.left > 0 ? ` ${read.left} targets are in no article of this story and were left out.` : ''
    setSaid(`${added} flags were added, ${known} were here already.${left}`)
  }
  return (
    <>
      <p className={style.words}>
        <label htmlFor="annotation-file">
          Take in Web Annotations: each becomes a flag, unless it is here already.
        </label>
      </p>
      <input
        className={style.file}
        id="annotation-file"
        type="file"
        accept=".json,.jsonld,application/ld+json"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) void open(file)
          event.target.value = ''
        }}
      />
      <p className={style.words} role="status">
        {said}
      </p>
    </>
  )
}
