import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readDates } from './dates.ts'
import { readFigures } from './figures.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }

/** "words: place" of each figure. */
function read(text: string): string[] {
  const { body } = segment({ id: 'a', text })
  return readFigures(body, { ...NONE, date: readDates(body, NONE) }).map(
    (f) => `${text.slice(f.start, f.end)}: ${f.scope}`,
  )
}

describe('where or whose', () => {
  test.each([
    [
      'They keep 2,500 soldiers in Iraq and nearly 900 in neighboring Syria.',
      ['2,500 soldiers: Iraq', 'nearly 900: Syria'],
    ],
    ['It hit more than 150 homes in Iraq and Syria.', ['more than 150 homes: Iraq and Syria']],
    ['In Dubai, two towers were evacuated.', ['two towers: Dubai']],
    ['They hit 150 posts in Valdor and Borland this year.', ['150 posts: Valdor and Borland']],
    ['It killed 26 people in the ancient city of Bam.', ['26 people: Bam']],
    ['It destroyed 40 homes on Qeshm island.', ['40 homes: Qeshm island']],
    ['The number of troops in Iraq dropped to 2,500.', ['2,500: Iraq']],
    ['They sent 300 US troops home.', ['300 US troops: US']],
    ['They sent 300 US troops to a base in Syria.', ['300 US troops: Syria']],
    ['Qeshm island, home to 120,000 people, shook.', ['120,000 people: Qeshm island']],
    ['It shook Bandar Abbas, a city of 500,000 people.', ['500,000 people: Bandar Abbas']],
    ['Qeshm lies in the gulf and has a population of 120,000.', ['120,000: Qeshm']],
    ['The island, which has 200,000 residents, shook.', ['200,000 residents: island']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['It said 41 people died, 29 of them in Arle province.', ['41 people: null', '29: Arle province']],
    ['It has 3,100 workers in Dubai and 38,500 around the world.', ['3,100 workers: Dubai', '38,500: null']],
    ['It cut 200 jobs in Dubai and 1,500 jobs worldwide.', ['200 jobs: Dubai', '1,500 jobs: null']],
    ['It killed 26 people in January.', ['26 people: null']],
    ['It killed 26 people on Monday.', ['26 people: null']],
    ['They met 26 people in Congress.', ['26 people: null']],
    ['They met 26 people in the Gaza war.', ['26 people: null']],
    ['Roe told a meeting in Lima that 41 people died.', ['41 people: null']],
    ['The Survey in Golden said it was 6.1.', ['6.1: null']],
    ['They hit 26 homes in Daesh-held villages.', ['26 homes: null']],
    ['They hit 26 homes in March and April.', ['26 homes: null']],
    ['They hit 26 homes in pairs.', ['26 homes: null']],
    ['The office in Maresh said that 26 homes burned.', ['26 homes: null']],
    ['They hit 26 homes in anger.', ['26 homes: null']],
    ['They hit 26 homes, while in Iraq it rained.', ['26 homes: null']],
    ['Sara Sadeqi, 22, lives in Qeshm.', ['22: null']],
    ['They met 26 men; in Dubai two towers fell.', ['26 men: null', 'two towers: Dubai']],
    ['They run a five-member panel in Iraq.', ['five-member: null']],
    ['He met 12 men, but in Iraq nobody knew.', ['12 men: null']],
  ])('takes no place from %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})
