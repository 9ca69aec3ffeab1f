import { type Action, useKeyOf } from '../../state/shortcut-keys.ts'

/** The key of an action as the reader has it: "J". */
export function Key({ of, className }: { of: Action; className?: string | undefined }) {
  return <kbd className={className}>{useKeyOf(of)}</kbd>
}
