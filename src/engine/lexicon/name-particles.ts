const set = (words: string) => new Set(words.split(' '))

/** Small words inside a name of a person or place, in lower or upper case. */
export const PARTICLES: ReadonlySet<string> = set(
  'al el ul ur as ad an ar az ash at bin ben ibn bint abd abu umm van von der den des de del della di da dos das do du la le las los af av zu zur ter ten te y e na ap ould ag ait',
)

/** Particles that are English words or abbreviations too: in a name only with a hyphen ("as-Sisi", "an-Najaf"). */
export const ENGLISH_PARTICLES: ReadonlySet<string> = set('as at an ad do na e y ten den ar ur ag ap te ter the')

/** Particles that say nothing of who is meant: "al-Sudani" and "Sudani", "de Vroom" and "Vroom". */
export const EMPTY_PARTICLES: ReadonlySet<string> = set(
  'al el ul ur as ad an ar az ash at van von der den des de del della di da dos das do du la le las los af av zu zur ter ten te y e the of',
)

/** Son or daughter of: the name behind it is the father's. */
export const CHILD_OF: ReadonlySet<string> = set('bin ben ibn bint b ould')
