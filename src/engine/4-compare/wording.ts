import { CONTRASTS, type ContrastSet } from '../lexicon/contrasts.ts'
import type { Comparison } from './comparison.ts'

/** Labels never agree or conflict: they are put beside each other, with the set of words they were drawn from where one is known. */
export const compareWording: Comparison<'wording'> = (topic) => {
  const articles = [...new Set(topic.items.map((item) => item.article))]
  const said = articles.map(
    (id) =>
      `${id} says ${topic.items
        .filter((item) => item.article === id)
        .map((item) => `“${item.text}”`)
        .join(', ')}`,
  )
  const contrast = CONTRASTS.find((set) => topic.note === `contrast:${set.id}`)
  const scare = topic.note === 'scare-quotes'
  return {
    relation: 'vary',
    rule: scare ? 'scare-quotes' : contrast ? 'contrast-set' : 'label-alignment',
    ...(contrast && { weight: WEIGHT_OF[contrast.kind] }),
    why: `${said.join('; ')}. ${scare ? SCARE : contrast ? contrast.reason : ALIGNED}`,
    accounts: topic.items.map(({ article, start, end, field, text, reading }) => ({
      article,
      start,
      end,
      ...(field && { field }),
      text,
      reading,
    })),
  }
}

/** A word that takes sides weighs more than a step on a scale. */
const WEIGHT_OF = { loaded: 1, role: 0.6, strength: 0.3 } as const satisfies Record<ContrastSet['kind'], number>

const SCARE =
  'The sentences tell of the same; the word held in quotation marks differs. It may be one word translated twice: look for the original statement.'
const ALIGNED = 'The passages tell of the same; the words for it differ. No word list was needed to see it.'
