import type { Account, FindingKind } from '../../model/finding.ts'
import type { Figure, Mention } from '../../model/mention.ts'

/** How much hangs on what is said, 0–1, from what the accounts hold: a number is worth checking, "dozens" less, "three factors" hardly. */
export class Stakes {
  readonly #byArticle: ReadonlyMap<string, readonly Mention[]>

  /** What the accounts that were asked for hold: each is asked for several times. */
  readonly #held = new Map<string, readonly Mention[]>()

  constructor(mentions: readonly Mention[]) {
    const byArticle = new Map<string, Mention[]>()
    for (const mention of mentions) {
      const known = byArticle.get(mention.article)
      if (known) known.push(mention)
      else byArticle.set(mention.article, [mention])
    }
    this.#byArticle = byArticle
  }

  of(kind: FindingKind, accounts: readonly Account[], weight: number | undefined): number {
    if (weight !== undefined) return weight
    if (kind !== 'figure' && kind !== 'statement') return 0
    const held = accounts.flatMap((account) => this.#within(account))
    if (kind === 'figure') return Math.max(0, ...held.map((m) => (m.kind === 'figure' ? ofFigure(m) : 0)))
    return Math.min(
      1,
      held.reduce((sum, m) => sum + ofMention(m), 0),
    )
  }

  #within({ article, field, start, end }: Account): readonly Mention[] {
    const place = `${article} ${field ?? ''} ${start} ${end}`
    const known = this.#held.get(place)
    if (known) return known
    const mentions = this.#byArticle.get(article) ?? []
    const held = mentions.filter((m) => m.field === field && m.start < end && start < m.end)
    this.#held.set(place, held)
    return held
  }
}

/** Counts below this are seldom what a report is checked for, unless people came to harm. */
const MIN_TELLING = 20

function ofFigure({ value, low, high, role, unit, vague }: Figure): number {
  const size = value ?? high ?? low
  if (vague !== null) return role ? 0.6 : 0.4
  if (value === null && high === null) return role ? 0.8 : 0.2
  if (role) return 1
  if (unit && MEASURED.test(unit)) return 0.8
  return size !== null && Math.abs(size) >= MIN_TELLING ? 1 : 0.1
}

const MEASURED = /%|dollar|euro|pound|yen|yuan|rupee|magnitude/

/** What can be looked up makes a statement checkable. */
function ofMention(mention: Mention): number {
  switch (mention.kind) {
    case 'figure':
      return 0.3 * ofFigure(mention)
    case 'date':
      return 0.25
    case 'name':
      return mention.entityType === 'person' || mention.entityType === 'event' ? 0.2 : 0.1
    case 'quote':
      return 0.1
  }
}
