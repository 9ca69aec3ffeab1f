import type { CorrectionOf } from '../../model/correction.ts'

type Change = CorrectionOf<'word'>

const NONE: readonly Change[] = []
let inForce = NONE

/**
 * Does the work with the reader's changes of the word lists in force, and without them again afterwards, so that the answer depends on what
 * is given alone. The work must not wait for anything.
 */
export function withOwnWords<T>(changes: readonly Change[], work: () => T): T {
  inForce = changes.length > 0 ? changes : NONE
  try {
    return work()
  } finally {
    inForce = NONE
  }
}

/** A list as it stands with the reader's changes, the last one of a word first in force. */
export function withChanges(list: string, words: readonly string[], changes: readonly Change[] = inForce): string[] {
  let changed = [...words]
  for (const { list: of, word, belongs } of changes)
    if (of === list)
      changed = belongs ? [...changed.filter((w) => w !== word), word] : changed.filter((w) => w !== word)
  return changed
}

/** What is made of word lists, made anew only where the reader's changes are others than the last time. */
export function byOwnWords<T>(make: () => T): () => T {
  let plain: { readonly made: T } | undefined
  let last: { readonly changes: readonly Change[]; readonly made: T } | undefined
  return () => {
    if (inForce === NONE) {
      plain ??= { made: make() }
      return plain.made
    }
    if (last?.changes !== inForce) last = { changes: inForce, made: make() }
    return last.made
  }
}
