import { expect, test } from 'vitest'
import type { ArticleRecord } from '../../model/library.ts'
import { offersOf } from './accept-proposal.ts'

const article = (id: string, title: string) => ({ id, facts: { title: { value: title } } }) as unknown as ArticleRecord

test('reasons name an article by its title, also one of a story that is there; other words stay as they are', () => {
  const [fresh, kept] = [article('001_2df5', 'Bridge closed'), article('7', 'Flood in Halden')]
  const grouping = {
    stories: [
      {
        id: 's1',
        known: true,
        about: 'Flood',
        articles: [{ id: fresh.id, reasons: ['Like 7 it names Orla.', 'It is nearest to 7: both give 17.'] }],
      },
    ],
  }
  const [offer] = offersOf(grouping as never, [fresh], [{ id: 's1', title: 'The flood' }] as never, [fresh, kept])
  expect(offer?.members[0]?.reasons).toEqual([
    'Like “Flood in Halden” it names Orla.',
    'It is nearest to “Flood in Halden”: both give 17.',
  ])
})
