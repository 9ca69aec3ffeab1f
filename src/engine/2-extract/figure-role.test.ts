import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readFigures } from './figures.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }

/** "words: role" of each figure; a part of another figure is marked. */
function read(text: string): string[] {
  return readFigures(segment({ id: 'a', text }).body, NONE).map(
    (f) => `${text.slice(f.start, f.end)}: ${f.role}${f.part ? ', part' : ''}`,
  )
}

describe('what happened to them', () => {
  test.each([
    ['It killed at least 10 people.', ['at least 10 people: killed']],
    ['It hit the town, killing 10 people and injuring dozens more.', ['10 people: killed', 'dozens: wounded']],
    ['It came, killing 10 persons and wounding other 70.', ['10 persons: killed', '70: wounded']],
    ['Ten people were killed and at least 50 injured.', ['Ten people: killed', 'at least 50: wounded']],
    ['It left 12 dead.', ['12: killed']],
    ['Police put the death toll at 16.', ['16: killed']],
    ['The toll has risen to 85 people.', ['85 people: killed']],
    ['The number of people killed by floods in the valley rose to 11.', ['11: killed']],
    ['It claimed the lives of 8 people.', ['8 people: killed']],
    ['It resulted in 56 civilians dying.', ['56 civilians: killed']],
    ['There were 12 deaths.', ['12 deaths: killed']],
    [
      'At least 56 civilians including 11 children were killed.',
      ['At least 56 civilians: killed', '11 children: killed, part'],
    ],
    ['Some 160 civilians, mostly women and children, were killed.', ['Some 160 civilians: killed']],
    ['Two soldiers and five civilians were killed.', ['Two soldiers: killed', 'five civilians: killed']],
    ['Fifteen of the wounded wept.', ['Fifteen: wounded, part']],
    ['Some 80 miners are still missing.', ['Some 80 miners: missing']],
    ['The navy took 23 into custody.', ['23: detained']],
    ['The arrest of the 23 pirates pleased them.', ['23 pirates: detained']],
    ['It left nearly half a million homeless.', ['nearly half a million: displaced']],
    ['It forced 13,000 residents to flee.', ['13,000 residents: displaced']],
    ['Hundreds of people fled.', ['Hundreds of people: displaced']],
    ['They deploy around 2,500 soldiers there.', ['around 2,500 soldiers: deployed']],
    ['Some 2,500 troops remain deployed there.', ['Some 2,500 troops: deployed']],
    ['The crew rescued 40 migrants.', ['40 migrants: rescued']],
    ['Some 300 people took part.', ['Some 300 people: present']],
    ['Some 300 people were present.', ['Some 300 people: present']],
    ['Police found two more victims killed.', ['two more victims: killed, part']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['Two gunmen killed at least 16 people.', ['Two gunmen: null', 'at least 16 people: killed']],
    ['Ten people were hurt by 3 gunmen.', ['Ten people: wounded', '3 gunmen: null']],
    ['It destroyed 40 homes.', ['40 homes: null']],
    ['It killed him 12 times over.', ['12 times: null']],
    ['He was arrested four times.', ['four times: null']],
    ['It is home to 120,000 people.', ['120,000 people: null']],
    ['Three officials said that he died.', ['Three officials: null']],
    ['It raised $5 million for the wounded.', ['$5 million: null']],
  ])('takes no role from %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('no fate', () => {
  test.each([
    'The deadline passed for 12 people.',
    'It was a dead heat of 12 runners.',
    'He killed time with 12 men.',
    'The injury-time goal pleased 12 fans.',
    'They missed 12 trains.',
    'It displaced 12 tons of water.',
    'The ship has a displacement of 12 tons.',
    'The arresting sight struck 12 painters.',
    'They captured 12 photographs.',
    'They saved 12 dollars.',
    'The rescue plan cost 12 dollars.',
    'They released 12 films.',
    'He fed 12 doves.',
    'A fatal blow cost them 12 points.',
    'They seized 12 boats.',
    'They seized 12 tons of rice.',
    'The hostage film ran for 12 weeks.',
    'They deployed 12 drones.',
    'They lost 12 games.',
    'Twelve judges heard the murder case.',
    'Twelve experts wrote about the deaths.',
    'Twelve reporters saw the arrest.',
    'Twelve homes were damaged.',
    'Twelve flights were cancelled.',
    'The jury of 12 people met.',
    'Twelve senators voted for it.',
    'Twelve lawyers read the file.',
  ])('ignores %s', (text) => {
    expect(read(text).filter((figure) => !/: null$/.test(figure))).toEqual([])
  })
})
