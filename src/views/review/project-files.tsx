import { useState } from 'react'
import { exportFileName } from '../../exports/file-name.ts'
import { saveText } from '../../exports/save-file.ts'
import type { BundledStory } from '../../model/bundle.ts'
import {
  backupSaved,
  backupText,
  isBackupDue,
  type OpenedProject,
  projectOpened,
  projectText,
  useKeeping,
} from '../../state/project.ts'
import { useWork } from '../../state/work.ts'
import style from './hand-over.module.css'
import { ProjectPreview } from './project-preview.tsx'

/** More than any desk makes; a larger file is something else. */
const MAX_BYTES = 50_000_000

/** The work as one file: to a colleague, to an archive, and back. */
export function ProjectFiles({ story, engine }: { story: BundledStory; engine: string | null }) {
  const { flags } = useWork()
  const backup = useKeeping((keeping) => keeping.backup)
  const [opened, setOpened] = useState<OpenedProject | null>(null)
  const named = { story: story.story, title: story.title, articles: story.articles }
  const save = async (what: 'project' | 'backup') => {
    const text = what === 'project' ? await projectText(named, engine) : await backupText(named, engine)
    const at = new Date().toISOString()
    saveText(
      exportFileName({ what, story: story.title, at, count: flags.length, ending: 'json' }),
      'application/json',
      text,
    )
    backupSaved()
  }
  const open = async (file: File) => {
    if (file.size > MAX_BYTES)
      return setOpened({
        ok: false,
        message: 'This file is larger than 50 MB: it is no project file. Nothing was read.',
      })
    setOpened(await projectOpened(await file.text()))
  }
  return (
    <section className={style.part} aria-labelledby="project">
      <h3 className={style.title} id="project">
        Project file and backup
      </h3>
      {isBackupDue(flags.length, backup) && (
        <p className={style.words} role="status">
          {backup ? 'Much was done since the last backup.' : `${flags.length} flags are in this browser alone.`} Save a
          backup file.
        </p>
      )}
      <ul>
        <li className={style.format}>
          <button type="button" className={style.button} data-primary onClick={() => void save('project')}>
            Save the project
          </button>
          <span>
            This story with its articles, flags, decisions, checks, corrections and audit trail: for another desk.
          </span>
        </li>
        <li className={style.format}>
          <button type="button" className={style.button} data-primary onClick={() => void save('backup')}>
            Save a backup
          </button>
          <span>
            The work on every story in this browser.{' '}
            {backup ? `Last saved ${backup.at.slice(0, 10)}.` : 'Never saved yet.'}
          </span>
        </li>
      </ul>
      <p className={style.words}>
        <label htmlFor="project-file">Open a project file or a backup. You see what it would change first.</label>
      </p>
      <input
        className={style.file}
        id="project-file"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) void open(file)
          event.target.value = ''
        }}
      />
      {opened && <ProjectPreview opened={opened} onDone={() => setOpened(null)} />}
    </section>
  )
}
