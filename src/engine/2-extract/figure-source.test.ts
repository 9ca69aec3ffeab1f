import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse.ts'

/** "words: who gives it" of each figure, as the report has it. */
function read(text: string): string[] {
  return analyse([{ id: 'a', text }]).mentions.flatMap((m) =>
    m.kind === 'figure' ? [`${m.text}: ${m.attributedTo}`] : [],
  )
}

describe('who gives it', () => {
  test.each([
    ['The storm killed 10 people, officials said.', ['10 people: officials']],
    ['According to the Pentagon, the number of troops has dropped to 2,500.', ['2,500: the Pentagon']],
    ['Anadolu put the death toll at 85.', ['85: Anadolu']],
    ['The ministry said that 12 people had died in the fire.', ['12 people: The ministry']],
    [
      'Tehran put the magnitude at 5.9, but the Survey said it was 6.1.',
      ['magnitude at 5.9: Tehran', '6.1: the Survey'],
    ],
    ['“We lost 12 people in the fire,” said Jane Roe.', ['12 people: Jane Roe']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    ['The storm killed 10 people.', ['10 people: null']],
    ['The storm killed 10 people. Officials said nothing more about it.', ['10 people: null']],
    ['They put 12 men in a boat.', ['12 men: null']],
  ])('takes nobody from %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})

describe('nobody who gives it', () => {
  test.each([
    'The storm killed 10 people. It was a sad day.',
    'As planned, 12 boats left.',
    'Police held 12 men.',
    'Officials met 12 men.',
    'The ministry runs 12 schools.',
    'He said nothing. Twelve boats sank.',
    'So it goes. Twelve boats sank.',
    'The report was long. It hurt 12 firms.',
  ])('ignores %s', (text) => {
    expect(read(text).filter((figure) => !/: null$/.test(figure))).toEqual([])
  })
})
