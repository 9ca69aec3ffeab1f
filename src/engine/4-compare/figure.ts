import type { Account } from '../../model/finding.ts'
import type { Figure, Role } from '../../model/mention.ts'
import { formatFigure } from '../lexicon/figure-format.ts'
import { type Standing, standingOf } from '../lexicon/figure-standing.ts'
import type { Comparison, Judgement, Story } from './comparison.ts'
import { eachNumber, listed, originNote, quoted, scopeNote, sourceNote, spoken, withSource } from './figure-why.ts'

/** Figures of one thing, by the intervals they claim. One article never contradicts itself: only figures of different articles are compared. */
export const compareFigure: Comparison<'figure'> = (topic, story) => {
  const figures = topic.items
  const accounts = figures.map(toAccount)
  const same = new Set(figures.map((f) => story.articleOf(f.article).event.id)).size === 1
  if (!same) return { relation: 'incomparable', rule: 'figure-event', why: whyOtherEvent(figures, story), accounts }
  if (topic.note)
    return { relation: 'incomparable', rule: 'figure-window', why: whyBeside(figures, topic.note), accounts }
  if (new Set(figures.map((f) => f.article)).size === 1) return { ...single(figures), accounts }
  return { ...judged(pairsOf(figures), figures, topic.sure ?? [], story), accounts }
}

const toAccount = (figure: Figure): Account => ({
  article: figure.article,
  ...(figure.field && { field: figure.field }),
  start: figure.start,
  end: figure.end,
  text: figure.text,
  reading: formatFigure(figure),
})

type Verdict = Omit<Judgement, 'accounts'>

function single(figures: readonly Figure[]): Verdict {
  const sources =
    sourceNote(figures) ||
    (figures[0]!.attributedTo
      ? ` It is attributed to ${spoken(figures[0]!.attributedTo)}.`
      : ' Nobody is said to have given it.')
  return { relation: 'single', rule: 'figure-single', why: `Only one article gives ${quoted(figures)}.${sources}` }
}

interface Pair {
  readonly a: Figure
  readonly b: Figure
  readonly standing: Standing
}

function pairsOf(figures: readonly Figure[]): Pair[] {
  return figures.flatMap((a, i) =>
    figures.slice(i + 1).flatMap((b) => (a.article === b.article ? [] : [{ a, b, standing: standingOf(a, b) }])),
  )
}

function judged(
  pairs: readonly Pair[],
  figures: readonly Figure[],
  sure: readonly (readonly [string, string])[],
  story: Story,
): Verdict {
  const origin = originNote(figures, story)
  const apart = pairs.filter((pair) => pair.standing === 'apart')
  const surely = new Set(sure.map(([a, b]) => `${a} ${b}`))
  const isSure = ({ a, b }: Pair) => surely.has(`${a.id} ${b.id}`) || surely.has(`${b.id} ${a.id}`)
  const open = apart.filter((pair) => isSure(pair) && !isUpdate(pair, story) && !isWider(pair))
  if (open.length > 0) return { relation: 'conflict', rule: 'figure-values', why: whyConflict(open) + origin }
  if (apart.length > 0) return { relation: 'vary', ...explained(apart, story) }
  if (pairs.every((pair) => pair.standing === 'same'))
    return {
      relation: 'agree',
      rule: 'figure-values',
      why: `${whyAgree(figures)}${scopeNote(figures)}${sourceNote(figures)}${origin}`,
    }
  return {
    relation: 'vary',
    rule: 'figure-values',
    why: `${quoted(eachNumber(figures))} differ, but can all hold.${scopeNote(figures)}${sourceNote(figures, 'They are')}${origin}`,
  }
}

const whyAgree = (figures: readonly Figure[]) =>
  new Set(figures.map((f) => f.text.toLowerCase())).size === 1
    ? `Every account gives “${figures[0]!.text}”.`
    : `The number is the same in ${quoted(figures)}.`

function whyConflict(pairs: readonly Pair[]): string {
  const { a, b } = pairs[0]!
  const more = pairs.length > 1 ? ` ${pairs.length} pairs of accounts differ so.` : ''
  return `${withSource(a)} and ${withSource(b)} cannot both hold.${more}`
}

/** Why numbers that cannot both hold are no conflict. */
function explained(apart: readonly Pair[], story: Story): Pick<Verdict, 'rule' | 'why'> {
  const { a, b } = apart[0]!
  if (isUpdate(apart[0]!, story)) {
    const [earlier, later] = inTime(apart[0]!, story)
    return {
      rule: 'figure-update',
      why: `“${later.text}” was published later than “${earlier.text}” and is ${isHigher(later, earlier) ? 'higher' : 'lower'}: an update.`,
    }
  }
  if (isWider(apart[0]!))
    return {
      rule: 'figure-scope',
      why: `“${a.text}” (${a.scope}) and “${b.text}” (${b.scope}) are told of places of which one can hold the other.`,
    }
  return {
    rule: 'figure-values',
    why: `“${a.text}” and “${b.text}” are not the same number, but ${areOfOtherDays(apart[0]!, story) ? 'were published on different days, and ' : ''}may not count the very same.`,
  }
}

function areOfOtherDays({ a, b }: Pair, story: Story): boolean {
  const [x, y] = [publishedOf(a, story), publishedOf(b, story)]
  return x !== null && y !== null && x !== y
}

const GROWS: ReadonlySet<Role> = new Set<Role>(['killed', 'wounded', 'rescued'])
/** The missing are found, the displaced go home, the detained are let go. */
const FALLS: ReadonlySet<Role> = new Set<Role>(['missing', 'detained', 'displaced', 'deployed', 'present'])

/** A later article with a higher toll tells how it has grown; of those who may come back a lower one, too. */
function isUpdate(pair: Pair, story: Story): boolean {
  const { a, b } = pair
  const [x, y] = [publishedOf(a, story), publishedOf(b, story)]
  const role = a.role ?? b.role
  if (!role || !x || !y || x === y) return false
  if (FALLS.has(role)) return true
  const [earlier, later] = inTime(pair, story)
  return GROWS.has(role) && isHigher(later, earlier)
}

const inTime = ({ a, b }: Pair, story: Story): [earlier: Figure, later: Figure] =>
  publishedOf(a, story)! < publishedOf(b, story)! ? [a, b] : [b, a]

/** Numbers that cannot both hold stand in the order of any number that they claim. */
const amountOf = ({ value, low }: Figure) => value ?? low ?? 0
const isHigher = (a: Figure, b: Figure) => amountOf(a) > amountOf(b)

const publishedOf = (figure: Figure, story: Story) => story.articleOf(figure.article).published.from

/** "Niger" is no part of "Nigeria". */
const wordsOf = (scope: string) => ` ${scope.replaceAll(',', '')} `

/** The greater number is told of the wider place: "150 in Iraq and Syria", "100 in Iraq". */
function isWider({ a, b }: Pair): boolean {
  if (!a.scope || !b.scope || a.scope === b.scope) return false
  const [more, less] = isHigher(a, b) ? [a, b] : [b, a]
  return wordsOf(more.scope!).includes(wordsOf(less.scope!))
}

/** "“150 attacks” and “60 attacks” count over other spans of time (…), so one says nothing against the other." */
function whyBeside(figures: readonly Figure[], note: string): string {
  const spans = figures.map(spanOf).filter((span) => span !== '')
  return `${quoted(figures)} ${note}${spans.length > 1 ? ` (${listed(spans)})` : ''}, so one says nothing against the other.`
}

const spanOf = ({ window, asOf, scope }: Figure): string => {
  const days = window ?? asOf
  if (!days) return scope ?? ''
  return days.from && days.to && days.from !== days.to ? `${days.from} to ${days.to}` : (days.from ?? days.to ?? '')
}

function whyOtherEvent(figures: readonly Figure[], story: Story): string {
  const other = figures.find((f) => !story.articleOf(f.article).event.same)!
  return `“${other.text}” is the same number for the same place, but of another event: it confirms nothing here.`
}
