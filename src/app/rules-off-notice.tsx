import { allRulesSwitchedOn, useRulesOff } from '../state/rules-off.ts'
import { Notice } from './notice.tsx'

/** Rules are switched off in the method's room: how many findings that hides. */
export function RulesOffNotice({ hidden }: { hidden: number }) {
  const count = useRulesOff().length
  if (count === 0) return null
  return (
    <Notice tone="status" action={{ word: 'Switch all on', onClick: () => void allRulesSwitchedOn() }}>
      {count === 1 ? 'You switched off one rule' : `You switched off ${count} rules`}:{' '}
      {hidden === 1 ? '1 finding is hidden.' : `${hidden} findings are hidden.`}
    </Notice>
  )
}
