import { create } from 'zustand'

const KEY = 'crossread.rules-off'

/** Ids of the rules whose findings the reader does not want to see. */
export const useRulesOff = create<{ readonly off: readonly string[] }>(() => ({ off: kept() }))

/** Worth a word in the browser's own small store, never a failure: where it is closed, the choice holds until the page is. */
function kept(): readonly string[] {
  try {
    const off: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(off) ? off.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

function keep(off: readonly string[]): void {
  useRulesOff.setState({ off })
  try {
    localStorage.setItem(KEY, JSON.stringify(off))
  } catch {
    // the choice holds until the page is closed
  }
}

export function ruleSwitched(id: string, on: boolean): void {
  const others = useRulesOff.getState().off.filter((other) => other !== id)
  keep(on ? others : [...others, id])
}

export const allRulesSwitchedOn = () => keep([])
