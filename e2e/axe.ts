import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { expect } from './fixtures.ts'

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

/** What axe cannot decide by itself, and why it holds all the same. What is not said here fails. */
const REVIEWED: readonly { readonly rule: string; readonly reason: RegExp; readonly holds: string }[] = []

/** The screen as it stands has no violation that axe can see, and nothing that axe leaves open without a review (AC1). */
export async function expectAccessible(page: Page, looks: readonly Look[]): Promise<void> {
  for (const look of looks) {
    await page.emulateMedia({ ...PLAIN, ...LOOKS[look] })
    const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
    const at = `axe, ${look}, ${page.viewportSize()?.width} px`
    expect.soft(violations.flatMap(said), at).toEqual([])
    const open = incomplete.flatMap(said).filter((one) => !REVIEWED.some((known) => isReviewed(known, one)))
    expect.soft(open, `${at}: left open by axe`).toEqual([])
  }
  await page.emulateMedia(PLAIN)
}

type Result = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

const said = ({ id, nodes }: Result) =>
  nodes.map(({ target, any, all, none }) => {
    const messages = [...any, ...all, ...none].map(({ message }) => message)
    return `${id} at ${target.join(' ')}: ${messages.join('; ')}`
  })

const isReviewed = ({ rule, reason }: (typeof REVIEWED)[number], one: string) =>
  one.startsWith(`${rule} `) && reason.test(one)
