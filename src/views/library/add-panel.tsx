import { FileText, FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { ACCEPTED } from '../../sources/readers/file-kind.ts'
import style from './add-panel.module.css'
import { dialogFiles } from './dropped-files.ts'
import { filesChosen } from './import-run.ts'
import { PastePanel } from './paste-panel.tsx'

/** The ways in: drop, choose, paste. */
export function AddPanel() {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  return (
    <section className={style.panel} aria-label="Add articles">
      <h2 className={style.title}>Your own articles</h2>
      <div className={style.ways}>
        <div className={style.drop}>
          <p className={style.lead}>Drop files or a folder anywhere here</p>
          <p className={style.note}>
            Text, Markdown, saved web pages, PDF, Word, CSV, JSON, RSS, and ZIP of these. Up to 10 MB of text a file;
            files of more than 50 MB are not opened. All is read in this browser and sent nowhere.
          </p>
          <p className={style.buttons}>
            <button type="button" className={style.button} data-primary onClick={() => files.current?.click()}>
              <FileText size={15} aria-hidden="true" /> Choose files
            </button>
            <button type="button" className={style.button} data-primary onClick={() => folder.current?.click()}>
              <FolderOpen size={15} aria-hidden="true" /> Choose a folder
            </button>
          </p>
          <input
            ref={files}
            type="file"
            multiple
            accept={ACCEPTED}
            className="hidden-visually"
            tabIndex={-1}
            aria-label="Article files"
            onChange={({ target }) => {
              filesChosen(dialogFiles(target.files))
              target.value = ''
            }}
          />
          <input
            ref={(input) => {
              folder.current = input
              input?.setAttribute('webkitdirectory', '')
            }}
            type="file"
            multiple
            className="hidden-visually"
            tabIndex={-1}
            aria-label="A folder of articles"
            onChange={({ target }) => {
              filesChosen(dialogFiles(target.files))
              target.value = ''
            }}
          />
        </div>
        <PastePanel />
      </div>
    </section>
  )
}
