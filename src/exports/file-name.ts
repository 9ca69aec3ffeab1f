const MAX_SLUG_CHARS = 60

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/

/** Letters, digits and single dashes: a part of a file name that every system takes. */
export function slugOf(text: string): string {
  const kept = text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '')
    .join('-')
  const cut = trimDashes([...kept].slice(0, MAX_SLUG_CHARS).join(''))
  if (cut === '') return 'story'
  return DEVICES.test(cut) ? `${cut}-story` : cut
}

const trimDashes = (text: string) => text.replace(/^-/, '').replace(/-$/, '')

interface Named {
  readonly what:
    | 'factcheck'
    | 'findings'
    | 'audit'
    | 'project'
    | 'backup'
    | 'claimreview'
    | 'annotations'
    | 'report'
    | 'corrections'
    | 'timeline'
    | 'origins'
    | 'sources'
  readonly story: string
  /** ISO 8601. */
  readonly at: string
  /** How many flags or findings it holds. */
  readonly count: number
  readonly ending: 'csv' | 'json' | 'jsonld' | 'md' | 'html'
}

/** `factcheck-iraq-us-coalition-talks-2026-11-20-3.csv`. */
export const exportFileName = ({ what, story, at, count, ending }: Named): string =>
  `${what}-${slugOf(story)}-${at.slice(0, 10)}-${count}.${ending}`
