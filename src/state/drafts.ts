import { dropText, keepText, keptText } from '../storage/small-store.ts'
import type { WorkStore } from '../storage/store.ts'
import { workStore } from './work.ts'

const PREFIX = 'draft.'
const keyOf = (flag: string, field: string) => `${flag}.${field}`

/** Where the browser's small store is closed to the page. */
const here = new Map<string, string>()

const kept = (key: string) => here.get(key) ?? keptText(PREFIX + key)

function keep(key: string, draft: string): void {
  if (!keepText(PREFIX + key, draft)) here.set(key, draft)
}

const draftAt = (time: number, text: string) => `${time} ${text}`
const timeOf = (draft: string | null) => (draft === null ? 0 : Number(draft.slice(0, draft.indexOf(' '))) || 0)
const textIn = (draft: string | null) => (draft === null ? null : draft.slice(draft.indexOf(' ') + 1))

/**
 * Texts as they are typed, kept until they are written to the flag: closing the page in the middle of a word loses nothing, nor
 * does the end of the browser, whose small store comes to the disk seconds later.
 */
export function draftTyped(flag: string, field: string, text: string): void {
  const key = keyOf(flag, field)
  const draft = draftAt(Date.now(), text)
  keep(key, draft)
  workStore().noteDraft(key, draft)
}

export const draftOf = (flag: string, field: string): string | null => textIn(kept(keyOf(flag, field)))

/** The text was written: the draft goes, unless more was typed meanwhile. */
export function draftSettled(flag: string, field: string, text: string): void {
  const key = keyOf(flag, field)
  if (textIn(kept(key)) !== text) return
  dropText(PREFIX + key)
  here.delete(key)
  workStore().noteDraft(key, null)
}

/** Drafts of an earlier life that the database has, and the small store has not or has older. */
export async function draftsRecovered(store: WorkStore): Promise<void> {
  for (const [key, draft] of await store.drafts()) if (timeOf(kept(key)) < timeOf(draft)) keep(key, draft)
}
