import type { Name } from '../../model/mention.ts'
import type { Topic } from '../flow/aligned.ts'
import { areTwoOffices, isCalling, plainTitle } from '../lexicon/titles.ts'
import type { Judgement } from './comparison.ts'
import { counted } from './name-counts.ts'

/** The offices that articles give one person, where their words differ: spokeswoman, press secretary, spokesperson. */
export function compareTitles({ items }: Topic<Name>): Judgement | null {
  const titles = counted(
    items.map((item) => item.title!),
    plainTitle,
  )
  const vary = titles.some((a) => titles.some((b) => areTwoOffices(a.text, b.text)))
  if (!vary || titles.every(({ text }) => isCalling(text))) return null
  const parts = titles.map(({ text, count }) => `“${text}”${count > 1 ? ` in ${count} articles` : ' in one'}`)
  return {
    relation: 'vary',
    rule: 'name-titles',
    why: `Called ${parts.join(', ')}.`,
    accounts: items.map(({ article, start, end, field, text, title }) => ({
      article,
      start,
      end,
      ...(field && { field }),
      text,
      reading: plainTitle(title!),
    })),
  }
}
