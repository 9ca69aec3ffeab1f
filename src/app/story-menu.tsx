import { ChevronDown, Plus } from 'lucide-react'
import { useId, useRef } from 'react'
import { articlesIn, useLibrary } from '../state/library.ts'
import { practiceBegun, practiceLeft, usePractice } from '../state/practice.ts'
import { roomOpened, storyOpened, textsOpened, useView } from '../state/view-store.ts'
import { counted } from '../views/parts/words.ts'
import style from './story-menu.module.css'

/** More are found in the library. */
const SHOWN = 8

/** Which story is on the desk, and the way to another one. */
export function StoryMenu({ title }: { title: string }) {
  const story = useView((view) => view.story)
  const stories = useLibrary((library) => library.stories)
  const articles = useLibrary((library) => library.articles)
  const menu = useRef<HTMLDivElement>(null)
  const id = useId()
  const own = stories.filter(({ archivedAt, id }) => archivedAt === null && articlesIn(articles, id).length > 0)
  const go = (act: () => void) => () => {
    menu.current?.hidePopover()
    act()
  }
  return (
    <>
      <h1 className={style.title}>
        <button type="button" className={style.open} popoverTarget={id} title={title}>
          <span className={style.name}>{title}</span>
          <ChevronDown size={15} aria-hidden="true" className={style.chevron} />
          <span className="hidden-visually">: stories</span>
        </button>
      </h1>
      <div id={id} ref={menu} popover="auto" className={style.menu} role="dialog" aria-label="Stories">
        <ul>
          <li>
            <button
              type="button"
              className={style.story}
              aria-current={story === null ? 'true' : undefined}
              onClick={go(() => storyOpened(null))}
            >
              The example <span className={style.count}>comes with Crossread</span>
            </button>
          </li>
          {own.slice(0, SHOWN).map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className={style.story}
                aria-current={story === one.id ? 'true' : undefined}
                onClick={go(() => storyOpened(one.id))}
              >
                <bdi>{one.title}</bdi>{' '}
                <span className={style.count}>{counted(articlesIn(articles, one.id).length, 'article')}</span>
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className={style.library} onClick={go(() => roomOpened('library'))}>
          {own.length > SHOWN ? `All ${own.length} stories` : 'Library'}
        </button>
        <PracticeButton go={go} />
      </div>
      <button type="button" className={style.own} aria-label="Your own articles" onClick={() => roomOpened('library')}>
        <Plus size={16} aria-hidden="true" />
        <span className={style.ownWords} aria-hidden="true">
          Your own articles
        </span>
      </button>
    </>
  )
}

/** Into teacher's mode on the story on the desk, and out of it. */
function PracticeButton({ go }: { go: (act: () => void) => () => void }) {
  const { phase } = usePractice()
  const begin = () => {
    textsOpened()
    practiceBegun()
  }
  return (
    <button type="button" className={style.library} onClick={go(phase === 'left' ? begin : practiceLeft)}>
      {phase === 'left' ? 'Teacher’s mode: mark first, then compare' : 'Leave teacher’s mode'}
    </button>
  )
}
