import { settingsChanged, useSettings } from './settings.ts'

const NONE: readonly string[] = []

/** Ids of the rules whose findings the reader does not want to see: work like any other, logged, undone and handed over. */
export const useRulesOff = (): readonly string[] => useSettings()?.rulesOff ?? NONE

export const ruleSwitched = (id: string, on: boolean): Promise<void> =>
  settingsChanged(({ rulesOff }) => ({
    rulesOff: on ? rulesOff.filter((other) => other !== id) : [...rulesOff.filter((other) => other !== id), id],
  }))

export const allRulesSwitchedOn = (): Promise<void> => settingsChanged(() => ({ rulesOff: [] }))
