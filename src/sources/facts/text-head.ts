import type { Fact, FactName, Facts } from '../../model/import.ts'
import { dayIn } from './day.ts'
import { isWebAddress, quoted, tidy } from './gather-facts.ts'

const HEAD_LINES = 14
const MAX_HEAD_CHARS = 4_000
const MAX_TITLE_CHARS = 160
/** A line this short that holds a date is about little else. */
const MAX_DATE_LINE = 40

const LABELS: readonly (readonly [RegExp, FactName])[] = [
  [/^(?:title|headline)\s?:\s*/i, 'title'],
  [/^(?:source|outlet|publisher|publication)\s?:\s*/i, 'outlet'],
  [/^(?:author|written by|byline|by)\s?:\s*/i, 'author'],
  [/^(?:date|published(?: on| at)?|posted(?: on)?|publication date)\s?:?\s*/i, 'date'],
  [/^(?:url|link|web address)\s?:\s*/i, 'url'],
  [/^(?:place|location|dateline)\s?:\s*/i, 'place'],
]

/** Agencies whose mark in a dateline says whose text it is. */
const AGENCIES =
  'Reuters|AFP|AP|The Associated Press|UPI|dpa|DPA|EFE|ANSA|Xinhua|TASS|Interfax|Anadolu|AA|PTI|ANI|Kyodo|Yonhap|IRNA|CNN|Bloomberg'
const DATELINE = new RegExp(
  `^([\\p{Lu}][\\p{L}.’' -]{1,40}(?:,\\s[\\p{L}. ]{2,30})?),?\\s?(?:\\(?([\\p{L}]{3,9}\\.?\\s\\d{1,2})\\)?,?\\s?)?\\((${AGENCIES})\\)\\s?[-–—:]`,
  'u',
)
const CAPITAL_DATELINE = /^([\p{Lu}][\p{Lu}.’' -]{2,40}(?:,\s[\p{L}. ]{2,30})?)\s?[-–—]{1,2}\s/u

/** What the first lines of a plain text say of it. The lines stay in the text. */
export function textHeadFacts(text: string): Facts {
  const lines = text
    .slice(0, MAX_HEAD_CHARS)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES)
  const facts: { [K in FactName]?: Fact } = {}
  const note = (name: FactName, value: string | null, line: string) => {
    if (value) facts[name] ??= { value, basis: 'stated', evidence: quoted('in the text', line), inText: true }
  }
  for (const line of lines) {
    for (const [label, name] of LABELS) {
      if (!label.test(line) || line.length > 300) continue
      const rest = line.replace(label, '')
      note(name, name === 'date' ? dayIn(rest) : name === 'url' && !isWebAddress(rest) ? null : tidy(rest), line)
      break
    }
    note('author', byLine(line), line)
    note('date', dayIn(line.length < MAX_DATE_LINE ? line : datelineOf(line)), line.slice(0, MAX_DATE_LINE))
    const dateline = DATELINE.exec(line)
    note('place', placeOf(dateline?.[1] ?? CAPITAL_DATELINE.exec(line)?.[1]), dateline?.[0] ?? line.slice(0, 60))
    note('agency', dateline?.[3] ?? null, dateline?.[0] ?? '')
  }
  const title = firstLineTitle(text)
  if (title && !facts.title)
    facts.title = { value: title, basis: 'inferred', evidence: quoted('the first line', title), inText: true }
  return facts
}

/** "HALDEN, 4 March 2025 - The bridge": what stands before the dash; empty where nothing does. */
function datelineOf(line: string): string {
  return /^\p{Lu}[^–—]{3,60}?\s?(?:-|–|—)\s/u.exec(line)?.[0] ?? ''
}

const MAX_NAME_WORDS = 9
const SMALL_NAME_WORD = /^(?:and|&|of|de|del|der|van|von|bin|al|el|la|le|in)$/

/** "By Nora Feld and Jan Maas, Reuters": the names, as far as they are names; null where the line is none. */
function byLine(line: string): string | null {
  if (line.length > 160 || !/^by\s/i.test(line)) return null
  const [names = ''] = line.slice(3).split(/\s[|•·–—-]\s/)
  const words = names.trim().split(/\s+/)
  const isName = (word: string) => /^\p{Lu}[\p{L}\p{M}’'.-]*,?$/u.test(word) || SMALL_NAME_WORD.test(word)
  return words.length <= MAX_NAME_WORDS && words.length > 1 && words.every(isName) ? names.trim() : null
}

const placeOf = (place: string | undefined) => (place && /\p{L}{3}/u.test(place) ? tidy(place) : null)

/** A short first line without a full stop, apart from what follows. */
function firstLineTitle(text: string): string | null {
  const [first = '', second = '', ...rest] = text.trimStart().slice(0, MAX_HEAD_CHARS).split('\n')
  const line = first.trim()
  const apart = second.trim() === '' && rest.some((more) => more.trim() !== '')
  if (line.length < 12 || line.length > MAX_TITLE_CHARS || /[.:;,]$/.test(line)) return null
  if (LABELS.some(([label]) => label.test(line)) || dayIn(line) || DATELINE.test(line)) return null
  return apart || (second.trim().length > line.length * 2 && line.length < 110) ? line : null
}
