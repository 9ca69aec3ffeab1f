import { isEnglish } from '../../model/language.ts'

const names = (): Intl.DisplayNames | null => {
  try {
    return new Intl.DisplayNames('en', { type: 'language' })
  } catch {
    return null
  }
}

/** "French" for `fr` and `fr-CA`; a tag that nobody knows stays as it is. */
export function languageName(tag: string): string {
  const [base = ''] = tag.split(/[-_]/)
  try {
    return names()?.of(base.toLowerCase()) ?? tag
  } catch {
    return tag
  }
}

/** Every two-letter code is asked for its name once: a reader writes "Arabic", not `ar`. */
let codes: ReadonlyMap<string, string> | null = null

function codesByName(): ReadonlyMap<string, string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  codes ??= new Map(
    letters
      .flatMap((a) => letters.map((b) => a + b))
      .map((code) => [languageName(code).toLowerCase(), code] as const)
      .filter(([name, code]) => name !== code),
  )
  return codes
}

/** The tag of a language that the reader names or writes as a tag; null where it is none. */
export function languageTag(written: string): string | null {
  const text = written.trim()
  const named = codesByName().get(text.toLowerCase())
  if (named) return named
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(text) && languageName(text) !== text ? text : null
}

/** "Arabic: compared by names, figures and dates only"; null for English. */
export const otherLanguageWords = (tag: string | null | undefined): string | null =>
  tag && !isEnglish(tag) ? `${languageName(tag)}: compared by names, figures and dates only` : null
