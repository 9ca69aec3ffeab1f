import type { Facts } from '../../model/import.ts'
import { fact } from './gather-facts.ts'
import { MARKED_LETTERS, SMALL_WORDS } from './small-words.ts'

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3041-\u30fe]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['ur', /[ٹڈڑںھے]/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['uk', /[їєґі]/giu],
  ['ru', /\p{sc=Cyrillic}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['bn', /\p{sc=Bengali}/gu],
  ['ta', /\p{sc=Tamil}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['hy', /\p{sc=Armenian}/gu],
  ['ka', /\p{sc=Georgian}/gu],
  ['am', /\p{sc=Ethiopic}/gu],
]

/** Letters that one language of its script has: around them stands the script. */
const RARE: Readonly<Record<string, RegExp>> = {
  ja: /[\p{sc=Han}\u3041-\u30fe]/gu,
  ur: /\p{sc=Arabic}/gu,
  fa: /\p{sc=Arabic}/gu,
  uk: /\p{sc=Cyrillic}/gu,
}
const RARE_SHARE = 0.03

const SAMPLE_CHARS = 6_000
/** A headline; with fewer words any language may look like any other. */
const MIN_WORDS = 5
/** Of all words, those that are small words of the language: running text has 0.3 and more, headlines less. */
const MIN_SHARE = 0.1
/** So many different small words of two letters and more, or letters of the language beside one of them, are no chance. */
const MIN_SIGNS = 2
/** How much more than the next language it must show. */
const LEAD = 1.25
/** A letter that few languages have counts as so much of a small word. */
const LETTER_WEIGHT = 0.6

const SETS = Object.entries(SMALL_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
  letters: MARKED_LETTERS[language] ?? null,
}))

/** The language of a text as far as its letters and small words show it; null where they do not. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARS)
  const letters = count(sample, /\p{L}/gu)
  if (letters === 0) return null
  return byScript(sample, letters) ?? bySmallWords(sample)
}

function byScript(sample: string, letters: number): string | null {
  for (const [language, script] of SCRIPTS) {
    const share = count(sample, script) / letters
    const around = RARE[language]
    if (!around ? share > 0.5 : share > RARE_SHARE && count(sample, around) > letters / 2) return language
  }
  return null
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Addresses and initials are of no language: "https://x.example/de", "U. S.". */
const NO_WORDS = /[a-z]{1,10}:\/\/\S{0,500}|(?<![\p{L}\p{M}])\p{L}\./giu
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu

function bySmallWords(sample: string): string | null {
  const words = sample.replaceAll(NO_WORDS, ' ').toLowerCase().normalize('NFC').match(WORD) ?? []
  if (words.length < MIN_WORDS) return null
  const scores = SETS.map(({ language, words: small, letters }) => {
    const hits = words.filter((word) => small.has(word))
    const signs = new Set(hits.filter((word) => word.length > 1)).size
    const marked = letters && signs > 0 ? words.filter((word) => letters.test(word)).length : 0
    return { language, signs: signs + marked, score: (hits.length + marked * LETTER_WEIGHT) / words.length }
  }).sort((a, b) => b.score - a.score)
  const [best, next] = scores
  if (!best || best.signs < MIN_SIGNS || best.score < MIN_SHARE) return null
  return best.score > next!.score * LEAD ? best.language : null
}

/** What the words show is stronger than what a site's template declares. */
export function withLanguage(facts: Facts, text: string): Facts {
  const found = languageOf(text)
  if (!found || facts.language?.value.toLowerCase().startsWith(found)) return facts
  return { ...facts, language: fact(found, 'inferred', 'its letters and small words') }
}
