import { type FormEvent, useEffect, useId, useState } from 'react'
import type { Finding } from '../../model/finding.ts'
import type { Decisions } from '../../state/decisions.ts'
import { actionOf } from '../../state/shortcut-keys.ts'
import { isElsewhere } from '../../ui/typing.ts'
import { Key } from '../parts/key.tsx'
import style from './decision-bar.module.css'

interface Props {
  readonly finding: Finding
  readonly decisions: Decisions
}

/** What a finding is dismissed for most often; any other words do as well. */
const REASONS = [
  'not about the same thing',
  'the same said in other words',
  'read wrongly from the text',
  'of no weight for this story',
] as const

/** Whether the reader takes a finding on or puts it aside, and why. It is no verdict on what is true. */
export function DecisionBar({ finding, decisions }: Props) {
  const [asking, setAsking] = useState(false)
  const decision = decisions.of(finding)
  useDecisionKeys(
    () => decisions.accept(finding),
    () => setAsking(true),
  )
  if (asking)
    return (
      <DismissForm
        onDismiss={(reason) => {
          setAsking(false)
          decisions.dismiss(finding, reason)
        }}
        onCancel={() => setAsking(false)}
      />
    )
  if (decision?.outcome)
    return (
      <p className={style.bar}>
        <span className={style.said}>
          {decision.outcome === 'accepted' ? '✓ Accepted' : '× Dismissed'}
          {decision.reason && `: ${decision.reason}`}
        </span>{' '}
        <button type="button" className={style.undo} onClick={() => decisions.undecide(finding)}>
          Undo
        </button>
      </p>
    )
  return (
    <p className={style.bar}>
      <button type="button" className={style.button} data-primary onClick={() => decisions.accept(finding)}>
        Accept <Key of="accept" />
      </button>
      <button type="button" className={style.button} data-primary onClick={() => setAsking(true)}>
        Dismiss <Key of="dismiss" />
      </button>
    </p>
  )
}

function DismissForm({ onDismiss, onCancel }: { onDismiss: (reason: string) => void; onCancel: () => void }) {
  const [reason, setReason] = useState('')
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDismiss(reason)
  }
  return (
    <form
      className={style.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onCancel()
      }}
    >
      <label htmlFor={id}>Dismissed because</label>
      <input
        id={id}
        className={style.input}
        maxLength={200}
        // biome-ignore lint/a11y/noAutofocus: the reason is what is asked for.
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className={style.chips}>
        {REASONS.map((words) => (
          <button key={words} type="button" className={style.chip} onClick={() => onDismiss(words)}>
            {words}
          </button>
        ))}
      </p>
      <p className={style.bar}>
        <button type="submit" className={style.button}>
          Dismiss
        </button>
        <button type="button" className={style.undo} onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}

/** One key accepts, one asks why to dismiss, wherever the reader does not type. */
function useDecisionKeys(onAccept: () => void, onDismiss: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = actionOf(event)
      const act = action === 'accept' ? onAccept : action === 'dismiss' ? onDismiss : null
      if (!act || event.defaultPrevented || isElsewhere(event)) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
