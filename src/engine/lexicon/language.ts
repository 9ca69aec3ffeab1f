/** The rules are of English; an article that nobody marked is held to be so. BCP 47 tag. */
export const isEnglish = (language: string | undefined): boolean =>
  language === undefined || /^en(?:$|[-_])/i.test(language)

/** Where a comma stands before decimals and a point between thousands, "2.500" is another number than in English. */
const ENGLISH_NUMERALS = new Set(['zh', 'ja', 'ko', 'th', 'he', 'hi', 'ur', 'bn', 'ta'])

/** The number may be written the other way round than in English. */
export const mayPointOtherwise = (language: string | undefined): boolean =>
  !isEnglish(language) && !ENGLISH_NUMERALS.has(languagePart(language!))

const languagePart = (tag: string) => tag.toLowerCase().split(/[-_]/, 1)[0]!

const NAMES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  bn: 'Bengali',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  es: 'Spanish',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  he: 'Hebrew',
  hi: 'Hindi',
  hu: 'Hungarian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sv: 'Swedish',
  ta: 'Tamil',
  th: 'Thai',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  vi: 'Vietnamese',
  zh: 'Chinese',
}

/** "French"; the tag itself of a language that the list lacks. */
export const languageName = (tag: string): string => NAMES[languagePart(tag)] ?? `another language (${tag})`
