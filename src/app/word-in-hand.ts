const MAX_CHARS = 60

/** The word the reader means: what is selected in an article, else the mark that has the focus; empty where it is neither, or too long. */
export function wordInHand(): string {
  const selected = getSelection()?.toString().trim() ?? ''
  if (selected !== '') return fitting(selected)
  const mark = document.activeElement?.closest('a[data-mark]')
  const own = [...(mark?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE)
  return fitting(own?.textContent?.trim() ?? '')
}

const fitting = (words: string) => (words.length <= MAX_CHARS && !words.includes('\n') ? words : '')
