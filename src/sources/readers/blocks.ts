import { type Part, textOfParts } from '../../model/import.ts'

/** Paragraphs as parts that are kept. */
export const kept = (texts: readonly string[]): Part[] => texts.map((text) => ({ text, kept: true }))

/** What the text of an article is made of: `parts` is empty where nothing was left out, since the text says it all. */
export function bodyOf(parts: readonly Part[]): { text: string; parts: readonly Part[] } {
  return { text: textOfParts(parts), parts: parts.some(({ kept, page }) => !kept || page !== undefined) ? parts : [] }
}

/** Neighbouring parts left out for one reason are one part. */
export function joinLeftOut(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    if (before && !before.kept && !part.kept && before.why === part.why && before.page === part.page)
      joined[joined.length - 1] = { ...before, text: `${before.text}\n\n${part.text}` }
    else joined.push(part)
  }
  return joined
}
