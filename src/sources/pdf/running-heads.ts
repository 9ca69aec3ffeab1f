import type { Line } from './pdf-lines.ts'

const EDGE_LINES = 3
const PAGE_NUMBER = /^(?:page\s{0,2}|p\.\s?|[-–—|]\s?)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—|])?$/i

/** Lines that stand at the top or foot of most pages, their figures aside, and page numbers there: not the article's words. */
export function runningHeads(pages: readonly (readonly Line[])[]): Set<Line> {
  const found = new Set<Line>()
  if (pages.length < 2) return found
  const seen = new Map<string, Line[]>()
  for (const lines of pages)
    for (const line of edgeLines(lines)) {
      if (PAGE_NUMBER.test(line.text)) found.add(line)
      const key = `${line.text.replaceAll(/\d+/g, '#')} ${Math.round(line.y / 8)}`
      seen.set(key, [...(seen.get(key) ?? []), line])
    }
  for (const same of seen.values())
    if (same.length >= Math.max(2, pages.length * 0.4)) for (const line of same) found.add(line)
  return found
}

/** The highest and lowest lines of a page. */
function edgeLines(lines: readonly Line[]): Line[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y)
  return [...new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])]
}
