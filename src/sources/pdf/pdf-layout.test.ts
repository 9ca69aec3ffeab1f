import { describe, expect, test } from 'vitest'
import { columnsInOrder } from './pdf-columns.ts'
import { type Line, linesOf, type Run } from './pdf-lines.ts'
import { pdfParagraphs } from './pdf-paragraphs.ts'

const HEIGHT = 10

/** Ten points a letter are too many for a printed letter, and easy to count. */
const run = (text: string, x: number, more: Partial<Run> = {}): Run => ({
  text,
  x,
  y: 700,
  width: text.length * 10,
  height: HEIGHT,
  rightToLeft: false,
  ...more,
})
const texts = (...runs: Run[]) => linesOf(runs).map(({ text }) => text)

describe('runs of a line', () => {
  test.each<[string, string[], Run[]]>([
    ['letters set one by one are a word', ['Ferry'], [run('F', 0), run('er', 10), run('ry', 30.5)]],
    ['a gap as wide as a space parts words', ['The ferry'], [run('The', 0), run('ferry', 34)]],
    [
      'a space that is there is not doubled',
      ['The ferry sails'],
      [run('The ', 0), run('ferry', 50), run(' sails', 110)],
    ],
    ['a gap as wide as a column parts lines', ['The', 'ferry'], [run('The', 0), run('ferry', 50)]],
    ['what is set further back begins a line', ['The ferry', 'Bus'], [run('The ferry', 0), run('Bus', 60)]],
    ['a letter kerned under the one before stays in its word', ['Two'], [run('T', 0), run('wo', 9)]],
    ['a raised figure stays in its line', ['CO2 falls'], [run('CO', 0), run('2', 20, { y: 703 }), run('falls', 34)]],
    ['a lower line is another', ['The', 'ferry'], [run('The', 0), run('ferry', 34, { y: 690 })]],
  ])('%s', (_name, lines, runs) => {
    expect(texts(...runs)).toEqual(lines)
  })

  const arabic = { rightToLeft: true }
  test.each<[string, string[], Run[]]>([
    ['words go on to the left', ['قال المجلس'], [run('قال', 100, arabic), run('المجلس', 36, arabic)]],
    ['a word set in two runs stays whole', ['المجلس'], [run('المج', 100, arabic), run('لس', 80, arabic)]],
    ['columns are parted there too', ['قال', 'المجلس'], [run('قال', 200, arabic), run('المجلس', 36, arabic)]],
    [
      'a figure among them stays in the line',
      ['في 2025 قال'],
      [run('في', 100, arabic), run('2025', 56), run('قال', 22, arabic)],
    ],
  ])('from right to left: %s', (_name, lines, runs) => {
    expect(texts(...runs)).toEqual(lines)
  })

  test('what holds nothing that can be seen is no line', () => {
    expect(texts(run('\u0003', 0), run('Ferry', 0, { y: 600 }))).toEqual(['Ferry'])
  })
})

const line = (text: string, x: number, y: number, right: number, height = HEIGHT): Line => ({
  text,
  x,
  y,
  right,
  height,
})
const paragraphs = (...lines: Line[]) => pdfParagraphs([lines], new Set()).map(({ text }) => text)

describe('lines of a page are paragraphs', () => {
  test.each<[string, string[], Line[]]>([
    [
      'the next column begins one where the last ended with its sentence',
      ['The ferry sails.', 'The bus runs.'],
      [line('The ferry sails.', 50, 100, 250), line('The bus runs.', 300, 700, 500)],
    ],
    [
      'and goes on where it did not',
      ['The ferry sails again.'],
      [line('The ferry sails', 50, 100, 250), line('again.', 300, 700, 500)],
    ],
    [
      'an indented line begins one after a full stop',
      ['The ferry sails.', 'The bus runs.'],
      [line('The ferry sails.', 50, 700, 250), line('The bus runs.', 62, 688, 250)],
    ],
    [
      'and is only set in where the sentence goes on',
      ['The ferry sails again.'],
      [line('The ferry sails', 50, 700, 250), line('again.', 62, 688, 250)],
    ],
    [
      'a short last line ends one',
      ['The ferry will sail again from Monday on. That is all.', 'The bus runs.'],
      [
        line('The ferry will sail again from', 50, 700, 250),
        line('Monday on. That is all.', 50, 688, 180),
        line('The bus runs.', 50, 676, 250),
      ],
    ],
    [
      'a short line above an indented one ends it also without a full stop',
      ['What the council said', 'The ferry sails from Monday.'],
      [
        line('What the council said', 50, 700, 150),
        line('The ferry sails from', 62, 688, 250),
        line('Monday.', 50, 676, 90),
      ],
    ],
    [
      'a heading of another size stands alone',
      ['A second boat', 'It costs 2.1 million crowns.'],
      [line('A second boat', 50, 700, 250, 16), line('It costs 2.1 million crowns.', 50, 684, 250)],
    ],
    [
      'a wide gap parts',
      ['The ferry sails', 'The bus runs'],
      [line('The ferry sails', 50, 700, 250), line('The bus runs', 50, 660, 250)],
    ],
  ])('%s', (_name, wanted, lines) => {
    expect(paragraphs(...lines)).toEqual(wanted)
  })
})

describe('columns written line for line across the page', () => {
  const row = (i: number, x = 320) => [
    line(`left ${i}`, 50, 700 - i * 12, 290),
    line(`right ${i}`, x, 700 - i * 12, x + 240),
  ]
  const order = (...lines: Line[]) => columnsInOrder(lines).map(({ text }) => text)

  test('are read one after the other, also where one row begins a little further in', () => {
    expect(order(...row(0), ...row(1, 332), ...row(2), ...row(3), ...row(4))).toEqual([
      ...['left 0', 'left 1', 'left 2', 'left 3', 'left 4'],
      ...['right 0', 'right 1', 'right 2', 'right 3', 'right 4'],
    ])
  })

  test('are no columns where only three rows stand so, or where the cells are narrow', () => {
    const few = [...row(0), ...row(1), ...row(2)]
    expect(columnsInOrder(few)).toBe(few)
    const narrow = [0, 1, 2, 3, 4].flatMap((i) => [
      line(`202${i}`, 50, 700 - i * 12, 90),
      line(`9${i},000`, 500, 700 - i * 12, 560),
    ])
    expect(columnsInOrder(narrow)).toBe(narrow)
  })
})
