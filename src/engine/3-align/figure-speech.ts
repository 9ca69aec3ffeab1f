import type { FigureRead, QuoteRead } from '../flow/extraction.ts'

/** Quotations nest and overlap little: so many before a figure can hold it. */
const MAX_BACK = 8
const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'who', 'i', 'we'])

/** Who says the words around each figure; null where nobody does. Both lists by place in their field, the title's before the text's; `meant` names who a pronoun stands for. */
export function speakersOf(
  figures: readonly FigureRead[],
  quotes: readonly QuoteRead[],
  meant: (quote: number) => string | null = () => null,
): (string | null)[] {
  let next = 0
  return figures.map((figure) => {
    while (next < quotes.length && startsBefore(quotes[next]!, figure)) next++
    for (let i = next - 1; i >= Math.max(0, next - MAX_BACK); i--) {
      const quote = quotes[i]!
      if (quote.speaker !== null && quote.field === figure.field && figure.end <= quote.end)
        return named(quotes, i, meant)
    }
    return null
  })
}

function startsBefore(quote: QuoteRead, figure: FigureRead): boolean {
  if (quote.field !== figure.field) return quote.field === 'title'
  return quote.start <= figure.start
}

/** "She says" goes back to the last speaker with a name. */
function named(quotes: readonly QuoteRead[], at: number, meant: (quote: number) => string | null): string {
  const { speaker } = quotes[at]!
  if (!PRONOUNS.has(speaker!.toLowerCase())) return speaker!
  const known = meant(at)
  if (known) return known
  for (let i = at - 1; i >= Math.max(0, at - MAX_BACK); i--) {
    const before = quotes[i]!
    if (before.speaker !== null && before.field === quotes[at]!.field && !PRONOUNS.has(before.speaker.toLowerCase()))
      return before.speaker
  }
  return speaker!
}
