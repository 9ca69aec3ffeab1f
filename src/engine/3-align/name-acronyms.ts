import type { Prepared } from '../flow/aligned.ts'
import type { Cluster, Clusters } from './name-clusters.ts'
import { classOf, type Printed, type Unit } from './name-units.ts'

/** Small words of a name that its letters may leave out: "FBI" has none for "of". */
const SMALL: ReadonlySet<string> = new Set('of the for and in on to a de la et und &'.split(' '))
const MIN_LETTERS = 2
const MAX_LETTERS = 8

/**
 * Letters → the entity they stand for: as the article says ("the World Food Programme (WFP)"), else the only body of the story whose words
 * begin with them.
 */
export function acronyms(
  articles: readonly Prepared[],
  printed: readonly Printed[],
  clusters: Clusters,
): Map<Unit, Cluster> {
  const meaning = new Map<Unit, Cluster | null>()
  const set = (unit: Unit, cluster: Cluster) => {
    const known = meaning.get(unit)
    meaning.set(unit, known === undefined || known === cluster ? cluster : null)
  }
  for (const [full, letters] of bracketed(articles, printed)) {
    const cluster = clusters.of.get(full)
    if (cluster && cluster !== clusters.of.get(letters)) set(letters, cluster)
  }
  const said = new Set(meaning.keys())
  const byLetters = new Map<string, Cluster[]>()
  for (const cluster of clusters.clusters) {
    if (classOf(cluster) === 'person') continue
    for (const letters of new Set(cluster.units.flatMap((unit) => initialsOf(unit.text)))) {
      const list = byLetters.get(letters)
      if (list) list.push(cluster)
      else byLetters.set(letters, [cluster])
    }
  }
  for (const unit of clusters.of.keys()) {
    if (said.has(unit) || unit.known || !isLetters(unit.text)) continue
    const full = byLetters.get(plain(unit.text)) ?? []
    if (full.length === 1 && full[0] !== clusters.of.get(unit)) set(unit, full[0]!)
  }
  return new Map([...meaning].filter((entry): entry is [Unit, Cluster] => entry[1] !== null))
}

const plain = (text: string) => text.replaceAll('.', '')

const isLetters = (text: string) => {
  const letters = plain(text)
  return letters.length >= MIN_LETTERS && letters.length <= MAX_LETTERS && /^\p{Lu}+$/u.test(letters)
}

/** The first letters of a name's words, with and without those of its small words; none for one word. */
function initialsOf(text: string): string[] {
  const words = text.split(/[\s-]+/).filter((word) => /^[\p{L}&]/u.test(word))
  const large = words.filter((word) => !SMALL.has(word.toLowerCase()))
  if (large.length < MIN_LETTERS) return []
  const letters = (list: readonly string[]) => list.map((word) => word.charAt(0).toUpperCase()).join('')
  return [letters(large), letters(words)]
}

/** "Full Name (FN)" and "FN (Full Name)": the full name's unit before that of its letters. */
function* bracketed(articles: readonly Prepared[], printed: readonly Printed[]): Generator<readonly [Unit, Unit]> {
  for (let i = 0; i + 1 < printed.length; i++) {
    const [a, b] = [printed[i]!, printed[i + 1]!]
    if (a.article !== b.article || a.read.field !== b.read.field || a.unit === b.unit) continue
    const { segmented } = articles[a.article]!
    const { tokens } = a.read.field ? segmented.title! : segmented.body
    const between = tokens[a.read.to]
    if (b.read.from !== a.read.to + 1 || (between?.text !== '(' && between?.text !== '[')) continue
    if (standsFor(b.text, a.text)) yield [a.unit, b.unit]
    else if (standsFor(a.text, b.text)) yield [b.unit, a.unit]
  }
}

/** The letters are the first ones of the name's words, or of most of them in order: "Daesh", "UNICEF" are given by lists, not here. */
const standsFor = (letters: string, name: string) =>
  isLetters(letters) && initialsOf(name).some((initials) => isNear(plain(letters), initials))

const isNear = (letters: string, initials: string) =>
  letters === initials ||
  (letters.length > 2 &&
    (initials.startsWith(letters) || letters.startsWith(initials)) &&
    Math.abs(letters.length - initials.length) === 1)
