import { timeWords, whoWords } from '../../exports/log-words.ts'
import type { RecordKind } from '../../model/work.ts'
import { announced } from '../../state/announcements.ts'
import { type OpenedProject, projectMerged, projectReplaced } from '../../state/project.ts'
import { counted } from '../parts/words.ts'
import style from './hand-over.module.css'

interface Props {
  readonly opened: OpenedProject
  readonly onDone: () => void
}

/** What a file would change here, before it changes anything. */
export function ProjectPreview({ opened, onDone }: Props) {
  if (!opened.ok)
    return (
      <div className={style.preview} role="alert">
        <p>{opened.message}</p>
        <div className={style.actions}>
          <button type="button" className={style.button} onClick={onDone}>
            Close
          </button>
        </div>
      </div>
    )
  const { file, preview, unreadable } = opened
  const count = (kind: RecordKind) =>
    file.content.records.filter((one) => one.kind === kind && one.record.deletedAt === null).length
  const finish = async (work: Promise<unknown>, said: string) => {
    await work
    announced(`${said} Ctrl Z takes it back.`)
    onDone()
  }
  return (
    <section className={style.preview} aria-label="What the file would change">
      <p>
        Saved {timeWords(file.exportedAt)}, {whoWords(file.by)}: {counted(count('flag'), 'flag')},{' '}
        {counted(count('correction'), 'correction')},{' '}
        {counted(file.content.log.length, 'entry').replace('entrys', 'entries')} in its audit trail
        {file.content.stories.map(({ story, title }) => (
          <span key={story}>, story “{title}”</span>
        ))}
        .
      </p>
      <p>
        Merging adds {preview.added}, changes {preview.changed} and leaves {preview.same} as they are.{' '}
        {preview.contested.length > 0 &&
          `${preview.contested.length} were changed on both sides: the later change of each field stands, the other stays in the audit trail. `}
        {unreadable > 0 && `${unreadable} could not be read and are left out.`}
      </p>
      <div className={style.actions}>
        <button type="button" className={style.button} onClick={() => void finish(projectMerged(file), 'Merged.')}>
          Merge
        </button>
        <button
          type="button"
          className={style.button}
          onClick={() => void finish(projectReplaced(file), 'Put back as it was in the file.')}
        >
          Replace what is here
        </button>
        <button type="button" className={style.button} onClick={onDone}>
          Cancel
        </button>
      </div>
    </section>
  )
}
