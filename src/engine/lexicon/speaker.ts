const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Pronouns that can be said to say something. */
export const SPEAKING_PRONOUNS = set(
  'he she it they we i you who someone somebody nobody everyone everybody anyone one others another both many some several most few',
)

/** May stand between a speaker and the verb: "Singh on Thursday told", "the ministry has also said". */
export const BETWEEN_SPEAKER_AND_VERB = set('also then further later earlier still once first reportedly')

export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday today yesterday tonight')

/** Nouns for a printed thing that speaks: "the statement said", "The text added". */
export const TEXT_NOUNS = set(
  'statement text release communique communiqué document report letter memo note tweet post message announcement declaration email filing complaint ruling decision order indictment lawsuit study survey poll paper article editorial column book transcript notice bulletin readout press',
)

/** Where something is said: "Singh in an interview told". */
export const VENUE_NOUNS = set(
  'interview conference briefing speech address remarks rally debate hearing appearance call testimony meeting session broadcast podcast series',
)

/** Nouns for who speaks for somebody: "his office", "the Prime Minister’s services". */
export const OFFICE_NOUNS = set(
  'office services service ministry department spokesman spokeswoman spokesperson press aide aides adviser advisers lawyer lawyers team campaign government administration bureau secretariat cabinet staff representative representatives',
)

export const PERSON_PRONOUNS = set('he she him her i')
export const THING_PRONOUNS = set('it they we them')

export const isPronoun = (speaker: string): boolean =>
  PERSON_PRONOUNS.has(speaker.toLowerCase()) || THING_PRONOUNS.has(speaker.toLowerCase())

/** An office, a spokesman or a text that speaks for somebody: "Sudani’s office", "the statement". */
export function isOffice(speaker: string): boolean {
  return speaker
    .toLowerCase()
    .split(/[^a-zé]+/)
    .some((word) => OFFICE_NOUNS.has(word) || TEXT_NOUNS.has(word))
}
