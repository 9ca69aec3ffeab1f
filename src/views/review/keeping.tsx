import { useEffect, useState } from 'react'
import { timeWords } from '../../exports/log-words.ts'
import {
  type OpenedProject,
  projectOpened,
  type SnapshotLine,
  snapshotList,
  snapshotText,
  useKeeping,
} from '../../state/project.ts'
import { useWork } from '../../state/work.ts'
import { counted } from '../parts/words.ts'
import style from './hand-over.module.css'
import { ProjectPreview } from './project-preview.tsx'
import room from './review-view.module.css'

const LASTING_SAYS = {
  unasked: 'The browser is asked to keep the work for good when the first flag is raised.',
  granted: 'The browser keeps the work until you delete it.',
  refused: 'The browser may delete the work when it runs short of room: save a backup file now and then.',
  unknown: 'The browser does not say whether it keeps the work for good: save a backup file now and then.',
} as const

/** Where the work lies, how safe it is there, and the copies of earlier times. */
export function Keeping() {
  const lasting = useKeeping((keeping) => keeping.lasting)
  const newest = useWork((desk) => desk.log.at(-1)?.id)
  const [copies, setCopies] = useState<readonly SnapshotLine[] | null | undefined>()
  const [opened, setOpened] = useState<OpenedProject | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done may bring a new copy.
  useEffect(() => {
    let wanted = true
    void snapshotList().then((list) => wanted && setCopies(list))
    return () => {
      wanted = false
    }
  }, [newest, opened])
  const restore = async (id: string) => {
    const text = await snapshotText(id)
    setOpened(text === null ? { ok: false, message: 'This copy is no longer there.' } : await projectOpened(text))
  }
  return (
    <section className={style.part} aria-labelledby="keeping">
      <h3 className={style.title} id="keeping">
        Kept in this browser
      </h3>
      <p className={style.words}>{LASTING_SAYS[lasting]} Removed flags can be put back for 30 days.</p>
      {copies === null && <p className={style.words}>This browser keeps no copies of earlier times.</p>}
      {copies?.length === 0 && (
        <p className={style.words}>
          Copies of earlier times are made by themselves while you work, in a database of their own. There is none yet.
        </p>
      )}
      {copies && copies.length > 0 && (
        <ul aria-label="Copies of earlier times">
          {copies.map(({ id, at, flags, bytes }) => (
            <li key={id} className={style.line}>
              <span>
                {timeWords(at)} · {counted(flags, 'flag')} · {Math.ceil(bytes / 1000)} kB
              </span>
              <button type="button" className={room.export} onClick={() => void restore(id)}>
                See what it would bring back
              </button>
            </li>
          ))}
        </ul>
      )}
      {opened && <ProjectPreview opened={opened} onDone={() => setOpened(null)} />}
    </section>
  )
}
