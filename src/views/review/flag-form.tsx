import { useEffect, useId, useRef } from 'react'
import { CONFIDENCES, DISCREPANCIES, FLAG_STATUSES, type Flag, VERDICTS } from '../../model/flag.ts'
import { flagChanged, flagRemoved, useFlags } from '../../state/flags.ts'
import { ChoiceField } from './choice-field.tsx'
import style from './flag-form.module.css'
import { CONFIDENCE_WORD, DISCREPANCY_WORD, STATUS_WORD, VERDICT_WORD } from './flag-words.ts'
import { NoteField } from './note-field.tsx'

interface Props {
  readonly flag: Flag
  /** The reader has just raised it: the form takes the focus. */
  readonly focused: boolean
  readonly onFocused: () => void
}

/** What the reader says of a flag. Every change is kept as it is made; there is nothing to submit. */
export function FlagForm({ flag, focused, onFocused }: Props) {
  const said = useFlags((desk) => desk.said)
  const form = useRef<HTMLFieldSetElement>(null)
  const id = useId()
  useEffect(() => {
    if (!focused) return
    form.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
    onFocused()
  }, [focused, onFocused])
  return (
    <fieldset className={style.form} ref={form} aria-describedby={`${id}-said`}>
      <legend className={style.legend}>Your flag</legend>
      <ChoiceField
        label="Verdict"
        first
        choices={VERDICTS}
        words={VERDICT_WORD}
        none="None yet"
        value={flag.verdict}
        onChange={(verdict) => void flagChanged(flag, { verdict })}
      />
      <ChoiceField
        label="Confidence"
        choices={CONFIDENCES}
        words={CONFIDENCE_WORD}
        none="Not said"
        value={flag.confidence}
        onChange={(confidence) => void flagChanged(flag, { confidence })}
      />
      <ChoiceField
        label="Status"
        choices={FLAG_STATUSES}
        words={STATUS_WORD}
        value={flag.status}
        onChange={(status) => status && void flagChanged(flag, { status })}
      />
      <ChoiceField
        label="Kind"
        choices={DISCREPANCIES}
        words={DISCREPANCY_WORD}
        value={flag.discrepancy}
        onChange={(discrepancy) => discrepancy && void flagChanged(flag, { discrepancy })}
      />
      <NoteField key={flag.id} flag={flag} />
      <div className={style.foot}>
        <p id={`${id}-said`} className={style.said} role="status">
          {said}
        </p>
        <button type="button" className={style.remove} onClick={() => void flagRemoved(flag)}>
          Remove flag
        </button>
      </div>
    </fieldset>
  )
}
