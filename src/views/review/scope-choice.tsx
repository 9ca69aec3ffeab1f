import { create } from 'zustand'
import type { ExportInput } from '../../exports/export-input.ts'
import style from './hand-over.module.css'

type Scope = ExportInput['scope']

const useChoice = create<{ readonly scope: Scope }>(() => ({ scope: 'everything' }))

export const useScope = (): Scope => useChoice(({ scope }) => scope)

/** Every file says which of the two it holds. */
export function ScopeChoice({ all, shown }: { all: number; shown: number }) {
  const scope = useScope()
  const choice = (value: Scope, words: string) => (
    <label className={style.choice}>
      <input
        type="radio"
        name="scope"
        checked={scope === value}
        onChange={() => useChoice.setState({ scope: value })}
      />
      {words}
    </label>
  )
  return (
    <fieldset className={style.scope}>
      <legend className="hidden-visually">What the files hold</legend>
      {choice('everything', `Everything (${all} flagged)`)}
      {choice('what-you-see', `What the filters of the list leave (${shown})`)}
    </fieldset>
  )
}
