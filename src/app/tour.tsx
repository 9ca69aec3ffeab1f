import { useEffect, useId, useRef } from 'react'
import type { ReportIndex } from '../state/report-index.ts'
import { ACTIONS, keyOf } from '../state/shortcut-keys.ts'
import { tourEnded, tourStepped, useTour } from '../state/tour.ts'
import { roomOpened, useViewStore } from '../state/view-store.ts'
import style from './tour.module.css'
import { walk } from './walk.ts'

interface Step {
  readonly title: string
  /** `{flag}` stands for the key of an action. */
  readonly text: string
  /** What it speaks of. */
  readonly target: string
  /** With a finding in focus. */
  readonly focused?: true
}

const STEPS: readonly Step[] = [
  {
    title: 'The story in one line',
    text: 'The articles are compared already. Each count is a switch: press it to see only what agrees, varies or conflicts. Articles that copy one original count as one origin.',
    target: 'section[aria-label="The story in short"]',
  },
  {
    title: 'What to check first',
    text: 'The weightiest findings come first, with the reasons. {next} goes to the next, {previous} to the one before, and the texts follow. On a small screen the button “Check first” opens the list.',
    target: 'aside[aria-label="Check first"]',
    focused: true,
  },
  {
    title: 'The texts beside each other',
    text: 'Underlined is what another article says as well, says otherwise, or leaves out. Click a mark, and every column comes to the same claim.',
    target: 'section[aria-label="Articles"]',
    focused: true,
  },
  {
    title: 'Why it was found',
    text: 'Here stand the words of each article, who is silent, and the rule that compared them. Which account is true is for you to find out.',
    target: 'aside[aria-label="In focus"]',
    focused: true,
  },
  {
    title: 'Flag it',
    text: '{flag} flags what is in focus. Verdict, note and evidence are kept in this browser as you write; the Review room makes a report of them.',
    target: 'aside[aria-label="In focus"]',
    focused: true,
  },
  {
    title: 'Other sides of the same',
    text: 'The rooms show the same findings as a table, as figures, on a timeline and by their wording. What you select in one is selected in all.',
    target: 'nav[aria-label="Rooms"]',
  },
  {
    title: 'Your own articles',
    text: 'Paste texts or drop files in the Library. Nothing leaves your computer. Press {help} for all keys, and for this tour.',
    target: 'nav[aria-label="Rooms"]',
  },
]

/** A short walk around the desk: a line of its own that covers nothing and holds nobody. */
export function Tour({ index }: { index: ReportIndex }) {
  const { step: at } = useTour()
  return at === null ? null : <TourBar index={index} at={Math.min(at, STEPS.length - 1)} />
}

function TourBar({ index, at }: { index: ReportIndex; at: number }) {
  const id = useId()
  const next = useRef<HTMLButtonElement>(null)
  const step = STEPS[at]!
  const isLast = at === STEPS.length - 1
  useEffect(() => {
    const before = document.activeElement
    next.current?.focus()
    return () => backTo(before)
  }, [])
  useEffect(() => {
    if (useViewStore.getState().view.room !== 'read') roomOpened('read')
    if (step.focused && useViewStore.getState().view.finding === null) walk(index, 1)
  }, [step, index])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the comparison what it speaks of comes onto the desk.
  useEffect(() => {
    const target = document.querySelector<HTMLElement>(step.target)
    target?.setAttribute('data-toured', '')
    return () => target?.removeAttribute('data-toured')
  }, [step, index])
  const forward = () => (isLast ? tourEnded() : tourStepped(1))
  return (
    <section
      className={style.tour}
      aria-label="Tour"
      onKeyDown={(event) => {
        const act = { Escape: tourEnded, ArrowRight: forward, ArrowLeft: () => tourStepped(-1) }[event.key]
        if (!act) return
        event.preventDefault()
        act()
      }}
    >
      <div className={style.words} id={id} aria-live="polite">
        <h2 className={style.title}>
          {step.title}{' '}
          <span className={style.at}>
            {at + 1} of {STEPS.length}
          </span>
        </h2>
        <p>{withKeys(step.text)}</p>
      </div>
      <div className={style.acts}>
        <button type="button" className={style.act} disabled={at === 0} onClick={() => tourStepped(-1)}>
          Back
        </button>
        <button type="button" className={style.next} data-primary ref={next} aria-describedby={id} onClick={forward}>
          {isLast ? 'Done' : 'Next'}
        </button>
        {!isLast && (
          <button type="button" className={style.act} onClick={tourEnded}>
            Leave the tour
          </button>
        )}
      </div>
    </section>
  )
}

/** The keys as the reader has them, in the places of their actions. */
const withKeys = (text: string) =>
  ACTIONS.reduce((said, action) => said.replace(`{${action}}`, () => keyOf(action)), text)

/** The focus goes back where it was, or to the room. */
function backTo(before: Element | null): void {
  const back = before instanceof HTMLElement && before.isConnected ? before : null
  ;(back ?? document.querySelector('main'))?.focus()
}
