import type { Account } from '../../model/finding.ts'
import type { EntityType, Name } from '../../model/mention.ts'
import type { Topic } from '../flow/aligned.ts'
import {
  nameBodyDifferently,
  namePlaceDifferently,
  plainSpelling,
  spellPersonDifferently,
} from '../lexicon/name-spellings.ts'
import type { Comparison, Judgement } from './comparison.ts'
import { counted } from './name-counts.ts'
import { compareTitles } from './name-titles.ts'

const DIFFER: Readonly<Record<EntityType, (a: string, b: string) => boolean>> = {
  person: spellPersonDifferently,
  place: namePlaceDifferently,
  organisation: nameBodyDifferently,
  group: nameBodyDifferently,
  event: nameBodyDifferently,
  other: spellPersonDifferently,
}

/** How the articles spell one name. Another spelling is a variant, never a conflict; the same one is worth telling of people only. */
export const compareName: Comparison<'name'> = (topic) =>
  topic.note === 'titles' ? compareTitles(topic) : compareSpellings(topic)

function compareSpellings({ items }: Topic<Name>): Judgement | null {
  const { entityType } = items[0]!
  const spellings = counted(
    items.map((item) => item.text),
    plainSpelling,
  )
  const differ = DIFFER[entityType]
  const vary = spellings.some((a) => spellings.some((b) => differ(a.text, b.text)))
  if (!vary && !isAgreed(items)) return null
  return {
    relation: vary ? 'vary' : 'agree',
    rule: 'name-spellings',
    why: vary ? whyVary(spellings, entityType) : `All ${items.length} articles spell the name alike.`,
    accounts: items.map(toAccount),
  }
}

/** A person named in full by two articles at least. */
const isAgreed = (items: readonly Name[]) =>
  items[0]!.entityType === 'person' && items.filter((item) => plainSpelling(item.text).includes(' ')).length > 1

const toAccount = ({ article, start, end, field, text }: Name): Account => ({
  article,
  start,
  end,
  ...(field && { field }),
  text,
  reading: text,
})

function whyVary(spellings: ReturnType<typeof counted>, entityType: EntityType): string {
  const verb = entityType === 'person' || entityType === 'other' ? 'Spelt' : 'Named'
  const parts = spellings.map(({ text, count }) => `“${text}”${count > 1 ? ` in ${count} articles` : ' in one'}`)
  return `${verb} ${parts.join(', ')}.`
}
