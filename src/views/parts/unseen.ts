/** A sign of a text that nobody sees: it may hide words, or show them in another order than they are stored. */
export interface Unseen {
  readonly at: number
  /** UTF-16 units. */
  readonly length: number
  /** "RLO", "U+E0041": what the chip says. */
  readonly name: string
}

/** Zero-width signs, controls of direction (CVE-2021-42574) and tags, which spell letters that are not shown. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g

const NAMES: Readonly<Record<string, string>> = {
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
}

const nameOf = (sign: string) => NAMES[sign] ?? `U+${sign.codePointAt(0)!.toString(16).toUpperCase()}`

/** All of them, in their order. */
export const unseenIn = (text: string): Unseen[] =>
  [...text.matchAll(UNSEEN)].map(({ index, 0: sign }) => ({ at: index, length: sign.length, name: nameOf(sign) }))

/** Letters of scripts that need joiners and marks of direction to be written at all, and emoji made of several. */
const isBeyondLatin = (code: number) => code >= 0x0590 && (code < 0x2000 || code > 0x2069)

/** A region's flag as Unicode spells it: a black flag and its letters in tags. */
const TAGGED_FLAG = /\u{1f3f4}[\u{e0030}-\u{e007a}]{2,6}\u{e007f}/gu

/**
 * Those to be shown. A joiner between letters that need it, a mark of direction beside letters that run from right to left, and a flag
 * spelt in tags belong to the writing: taken out of their line they would spoil it.
 */
export function suspectIn(text: string): Unseen[] {
  const unseen = unseenIn(text)
  if (unseen.length === 0) return unseen
  const flags = [...text.matchAll(TAGGED_FLAG)].map(({ index, 0: flag }) => [index, index + flag.length] as const)
  return unseen.filter(({ at, name }) => {
    if (name === 'ZWNJ' || name === 'ZWJ' || name === 'LRM' || name === 'RLM')
      return !isBeyondLatin(text.charCodeAt(at - 1)) && !isBeyondLatin(text.charCodeAt(at + 1))
    return !flags.some(([from, to]) => from < at && at < to)
  })
}

/** "3 unseen signs: RLO, 2 × ZWSP"; empty where there are none. */
export function unseenWords(text: string): string {
  const counts = new Map<string, number>()
  for (const { name } of unseenIn(text)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const list = [...counts].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`)).join(', ')
  return all === 0 ? '' : `${all} unseen ${all === 1 ? 'sign' : 'signs'}: ${list}`
}
