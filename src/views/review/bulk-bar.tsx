import { statusChoices, verdictChoices } from '../../exports/flag-words.ts'
import type { Flag, FlagStatus, Verdict } from '../../model/flag.ts'
import type { Settings } from '../../model/settings.ts'
import { announced } from '../../state/announcements.ts'
import { flagsChanged } from '../../state/flags.ts'
import { flagsTicked } from '../../state/review-desk.ts'
import style from './review-view.module.css'

interface Props {
  readonly shown: readonly Flag[]
  readonly ticked: readonly Flag[]
  readonly settings: Settings | null
}

/** What is done to all ticked flags at once, and undone at once. */
export function BulkBar({ shown, ticked, settings }: Props) {
  const all = shown.length > 0 && ticked.length === shown.length
  const change = async (flags: Parameters<typeof flagsChanged>[1], said: string) => {
    await flagsChanged(ticked, flags)
    announced(`${ticked.length} ${ticked.length === 1 ? 'flag' : 'flags'} ${said}. Ctrl Z takes it back.`)
  }
  return (
    <div className={style.bulk}>
      <label className={style.tick}>
        <input
          type="checkbox"
          checked={all}
          ref={(box) => {
            if (box) box.indeterminate = ticked.length > 0 && !all
          }}
          onChange={(event) =>
            flagsTicked(
              shown.map(({ id }) => id),
              event.target.checked,
            )
          }
        />
        {ticked.length === 0 ? 'Tick all' : `${ticked.length} ticked`}
      </label>
      {ticked.length > 0 && (
        <>
          <Setter
            label="Set verdict"
            choices={verdictChoices(settings)}
            onChoose={(verdict, word) => void change({ verdict: verdict as Verdict }, `set to “${word}”`)}
          />
          <Setter
            label="Set status"
            choices={statusChoices(settings)}
            onChoose={(status, word) => void change({ status: status as FlagStatus }, `set to “${word}”`)}
          />
          <button
            type="button"
            className={style.export}
            onClick={() => void change({ deletedAt: new Date().toISOString() }, 'removed')}
          >
            Remove
          </button>
        </>
      )}
    </div>
  )
}

interface SetterProps {
  readonly label: string
  readonly choices: readonly { readonly id: string; readonly word: string }[]
  readonly onChoose: (id: string, word: string) => void
}

function Setter({ label, choices, onChoose }: SetterProps) {
  return (
    <select
      className={style.select}
      aria-label={`${label} of the ticked flags`}
      value=""
      onChange={(event) => {
        const choice = choices.find(({ id }) => id === event.target.value)
        if (choice) onChoose(choice.id, choice.word)
      }}
    >
      <option value="">{label}…</option>
      {choices.map(({ id, word }) => (
        <option key={id} value={id}>
          {word}
        </option>
      ))}
    </select>
  )
}
