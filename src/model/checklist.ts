/** What a checker asks of every claim, in the order of the work. */
export const QUESTIONS = [
  'original-found',
  'same-thing',
  'independent',
  'primary-seen',
  'concerned-asked',
  'wording-checked',
  'dates-fit',
] as const
export type Question = (typeof QUESTIONS)[number]
