import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { expect } from './fixtures.ts'
import { faintAmong } from './measured-contrast.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** How the reader's system asks pages to look. */
export const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'more contrast': { colorScheme: 'light', contrast: 'more' },
  'more contrast, dark': { colorScheme: 'dark', contrast: 'more' },
  'forced colours': { forcedColors: 'active' },
} as const satisfies Readonly<Record<string, Parameters<Page['emulateMedia']>[0]>>
export type Look = keyof typeof LOOKS

const PLAIN = { colorScheme: null, contrast: null, forcedColors: null } as const

/** What axe leaves open and a person has looked at, with the reason why it holds. Colours it leaves open are measured. What is not said here fails. */
const REVIEWED: readonly { readonly rule: string; readonly message: RegExp; readonly holds: string }[] = [
  {
    rule: 'target-size',
    message: /negative tabindex/,
    holds:
      'A mark that goes on after another one begins in it is a link in a line of text; its first piece is the target.',
  },
]

/** The screen as it stands has no violation that axe can see (AC1). */
export async function expectAccessible(page: Page, looks: readonly Look[]): Promise<void> {
  for (const look of looks) {
    const { violations, at } = await read(page, look)
    expect.soft(violations.flatMap(said), at).toEqual([])
  }
  await page.emulateMedia(PLAIN)
}

/** The same, and nothing that axe leaves open is left without a review. */
export async function expectReviewed(page: Page, looks: readonly Look[]): Promise<void> {
  for (const look of looks) {
    const { violations, incomplete, at } = await read(page, look)
    expect.soft(violations.flatMap(said), at).toEqual([])
    const open = incomplete.filter((result) => !isColour(result)).flatMap(said)
    const unreviewed = open.filter((one) => !REVIEWED.some((known) => isReviewed(known, one)))
    expect.soft(unreviewed, `${at}: left open by axe`).toEqual([])
    const colours = incomplete.filter(isColour).flatMap(({ nodes }) => nodes.map(({ target }) => String(target.at(-1))))
    expect.soft(await faintAmong(page, colours), `${at}: colours that axe left open`).toEqual([])
  }
  await page.emulateMedia(PLAIN)
}

async function read(page: Page, look: Look) {
  await page.emulateMedia({ ...PLAIN, ...LOOKS[look] })
  const { violations, incomplete } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations', 'incomplete'] })
    .analyze()
  return { violations, incomplete, at: `axe, ${look}, ${page.viewportSize()?.width} px` }
}

type Result = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

const isColour = ({ id }: Result) => id === 'color-contrast'

const said = ({ id, nodes }: Result) =>
  nodes.map(({ target, any, all, none }) => {
    const messages = [...any, ...all, ...none].map(({ message }) => message)
    return `${id} at ${target.join(' ')}: ${messages.join('; ')}`
  })

const isReviewed = ({ rule, message }: (typeof REVIEWED)[number], one: string) =>
  one.startsWith(`${rule} `) && message.test(one)
