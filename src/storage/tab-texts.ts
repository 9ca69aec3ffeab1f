import type { StoredText } from '../model/library.ts'

/** Texts that this tab has seen, and those among them that no database has. */
export interface TabTexts {
  readonly see: (texts: readonly StoredText[]) => void
  readonly keep: (texts: readonly StoredText[]) => void
  /** Those that are here, in the order of the ids. */
  readonly of: (ids: readonly string[]) => readonly StoredText[]
  readonly unsaved: () => readonly StoredText[]
  readonly saved: (texts: readonly StoredText[]) => void
  readonly forget: (ids: readonly string[]) => void
  /** The database lost everything. */
  readonly allUnsaved: () => void
}

export function tabTexts(): TabTexts {
  const all = new Map<string, StoredText>()
  const fresh = new Set<string>()
  const see = (texts: readonly StoredText[]) => {
    for (const text of texts) all.set(text.id, text)
  }
  const of = (ids: Iterable<string>) => [...ids].flatMap((id) => all.get(id) ?? [])
  return {
    see,
    keep: (texts) => {
      see(texts)
      for (const { id } of texts) fresh.add(id)
    },
    of,
    unsaved: () => of(fresh),
    saved: (texts) => {
      for (const { id } of texts) fresh.delete(id)
    },
    forget: (ids) => {
      for (const id of ids) {
        all.delete(id)
        fresh.delete(id)
      }
    },
    allUnsaved: () => {
      for (const id of all.keys()) fresh.add(id)
    },
  }
}
