import type { OwnId } from '../model/flag.ts'
import type { OwnWord, Settings } from '../model/settings.ts'
import { newId } from '../storage/new-id.ts'
import { done, useWork } from './work.ts'

/** The sets that the reader can edit. */
export type OwnList = 'statuses' | 'verdicts' | 'questions'

/** There is one record, for every story. */
const ID = 'settings'
const EVERY_STORY = ''

export const useSettings = (): Settings | null => useWork((desk) => desk.settings)

/** `change` sees the settings as they are when they are written, so that two changes at once are both kept. */
export async function settingsChanged(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  const none = emptySettings()
  const record = { ...none, ...change(none) }
  await done(useWork.getState().story, [
    { type: 'make', kind: 'settings', record, change: (now) => change(now as Settings) },
  ])
}

function emptySettings(): Settings {
  const at = new Date().toISOString()
  return {
    ...{ id: ID, story: EVERY_STORY, statuses: [], verdicts: [], questions: [], hidden: [], rulesOff: [] },
    ...{ createdAt: at, updatedAt: at, deletedAt: null, rev: 1 },
  }
}

/** A word that was taken away before comes back. */
export const ownWordAdded = (list: OwnList, word: string) =>
  settingsChanged(({ hidden, ...settings }) => {
    const known = settings[list].find((own) => own.word === word)
    return known
      ? { hidden: hidden.filter((id) => id !== known.id) }
      : { [list]: [...settings[list], { id: `own:${newId().slice(0, 8)}` satisfies OwnId, word }] }
  })

export const ownWordChanged = (list: OwnList, id: string, word: string) =>
  settingsChanged((settings) => ({ [list]: settings[list].map((own) => (own.id === id ? { ...own, word } : own)) }))

/** Of a list: what is offered, and was not taken away. */
export const offeredWords = (settings: Settings | null, list: OwnList): readonly OwnWord[] =>
  settings?.[list].filter(({ id }) => !settings.hidden.includes(id)) ?? []

/** `shown` false: it is offered no more. Flags that carry it keep it, with its word. */
export const wordShown = (id: string, shown: boolean) =>
  settingsChanged(({ hidden }) => ({ hidden: shown ? hidden.filter((other) => other !== id) : [...hidden, id] }))
