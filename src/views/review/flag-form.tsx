import { useEffect, useId, useRef } from 'react'
import {
  CONFIDENCE_WORD,
  DISCREPANCY_WORD,
  statusChoices,
  TARGET_WORD,
  verdictChoices,
} from '../../exports/flag-words.ts'
import { CONFIDENCES, DISCREPANCIES, type Flag } from '../../model/flag.ts'
import { flagChanged, flagRemoved } from '../../state/flags.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { useSettings } from '../../state/settings.ts'
import { useWork } from '../../state/work.ts'
import { Checklist } from './checklist.tsx'
import { ChoiceField, choicesOf } from './choice-field.tsx'
import { DraftField } from './draft-field.tsx'
import { EvidenceCards } from './evidence-cards.tsx'
import style from './flag-form.module.css'
import { FlagHistory } from './flag-history.tsx'
import { PassageStates } from './passage-states.tsx'

interface Props {
  readonly flag: Flag
  readonly index: ReportIndex
  /** The reader has just raised it: the form takes the focus. */
  readonly focused: boolean
  readonly onFocused: () => void
}

const CONFIDENCE_CHOICES = choicesOf(CONFIDENCES, CONFIDENCE_WORD)
const DISCREPANCY_CHOICES = choicesOf(DISCREPANCIES, DISCREPANCY_WORD)

/** What the reader says of a flag. Every change is kept as it is made; there is nothing to submit. */
export function FlagForm({ flag, index, focused, onFocused }: Props) {
  const said = useWork((desk) => desk.said)
  const settings = useSettings()
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
      <legend className={style.legend}>
        Your flag <span className={style.on}>{whereOf(flag, index)}</span>
      </legend>
      <PassageStates flag={flag} index={index} />
      <ChoiceField
        label="Verdict"
        first
        choices={verdictChoices(settings, flag.verdict)}
        none="None yet"
        value={flag.verdict}
        onChange={(verdict) => void flagChanged(flag, { verdict })}
      />
      <ChoiceField
        label="Confidence"
        choices={CONFIDENCE_CHOICES}
        none="Not said"
        value={flag.confidence}
        onChange={(confidence) => void flagChanged(flag, { confidence })}
      />
      <ChoiceField
        label="Status"
        choices={statusChoices(settings, flag.status)}
        value={flag.status}
        onChange={(status) => status && void flagChanged(flag, { status })}
      />
      <ChoiceField
        label="Kind"
        choices={DISCREPANCY_CHOICES}
        value={flag.discrepancy}
        onChange={(discrepancy) => discrepancy && void flagChanged(flag, { discrepancy })}
      />
      <DraftField key={flag.id} flag={flag} field="note" label="Note" rows={3} />
      <EvidenceCards flag={flag} />
      <Checklist flag={flag} />
      <FlagHistory flag={flag} />
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

/** What it was raised on, where that is not the whole finding. */
function whereOf({ target }: Flag, index: ReportIndex): string {
  const [first] = target.passages
  if (target.kind === 'finding' || !first) return ''
  return target.kind === 'cell'
    ? `on what ${index.label(first.article)} says`
    : `· ${TARGET_WORD[target.kind].toLowerCase()}`
}
