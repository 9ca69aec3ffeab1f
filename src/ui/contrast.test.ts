import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Rgb = readonly [number, number, number]

const RELATIONS = ['agree', 'vary', 'conflict', 'single', 'apart']
const css = ['src/ui/tokens.css', 'src/views/parts/relations.css'].map((path) => readFileSync(path, 'utf8'))

const rgb = (hex: string): Rgb => {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Rgb
}

/** The colour tokens of the plain themes, or of those with more contrast. */
function tokens(theme: 'light' | 'dark', more: boolean): (name: string) => Rgb {
  const blocks = css.map((text) => {
    const [plain = '', rest = ''] = text.split('@media (prefers-contrast: more)', 2)
    return more ? `${plain}${rest.split('@media', 1)[0]}` : plain
  })
  const found = new Map<string, Rgb>()
  for (const [, name, light, dark] of blocks.join('\n').matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g))
    found.set(name!, rgb(theme === 'light' ? light! : dark!))
  return (name) => found.get(name)!
}

const luminance = (colour: Rgb) => {
  const [r, g, b] = colour.map((channel) => {
    const c = channel / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** A colour laid over another, as a tint is. */
const over = (tint: Rgb, ground: Rgb, share: number) =>
  tint.map((channel, i) => channel * share + ground[i]! * (1 - share)) as unknown as Rgb

const TINTS = [0.1, 0.26]
/** Shades of the wording map; search hits 20 %, hover 14 %, own marks 14 %. */
const ACCENT_TINTS = [0.1, 0.14, 0.2, 0.3]
const READING = 7
const INTERFACE = 4.5
const LINES = 3

describe.each([
  ['light', false],
  ['dark', false],
  ['light', true],
  ['dark', true],
] as const)('%s, more contrast: %s (AC2)', (theme, more) => {
  const token = tokens(theme, more)
  test('reading text, also under marks of every relation, in focus or not', () => {
    for (const ground of ['paper', 'sheet']) {
      expect(contrast(token('ink'), token(ground))).toBeGreaterThanOrEqual(READING)
      for (const relation of RELATIONS)
        for (const share of TINTS)
          expect(
            contrast(token('ink'), over(token(relation), token(ground), share)),
            `${relation} ${share} on ${ground}`,
          ).toBeGreaterThanOrEqual(READING)
    }
  })
  test('words under the reader’s own marks, under hits and hovers, and in the cells of the wording map', () => {
    for (const share of ACCENT_TINTS)
      for (const ground of ['paper', 'sheet'])
        expect(
          contrast(token('ink'), over(token('accent'), token(ground), share)),
          `accent ${share} on ${ground}`,
        ).toBeGreaterThanOrEqual(READING)
  })
  test('the words of the interface, on paper, under the pointer and in a line in focus', () => {
    for (const name of ['soft', 'accent', ...RELATIONS]) {
      for (const ground of ['paper', 'sheet', 'hover'])
        expect(contrast(token(name), token(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(INTERFACE)
      for (const relation of RELATIONS)
        expect(
          contrast(token(name), over(token(relation), token('paper'), 0.09)),
          `${name} on a line of ${relation}`,
        ).toBeGreaterThanOrEqual(INTERFACE)
    }
  })
  test('reading text that is searched for, pointed at or selected: these lie over the marks', () => {
    for (const share of [0.2, 0.14, 0.24])
      expect(contrast(token('ink'), over(token('accent'), token('paper'), share)), `${share}`).toBeGreaterThanOrEqual(
        READING,
      )
  })
  test('edges of controls, rings of focus and underlines of marks', () => {
    for (const name of ['edge', 'accent', ...RELATIONS])
      for (const ground of ['paper', 'sheet'])
        expect(contrast(token(name), token(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(LINES)
  })
})
