import type { Finding } from '../../model/finding.ts'
import { readingBeyond } from '../parts/reading.ts'

/** One way of saying it, and where it is said. */
export interface Label {
  readonly words: string
  /** Ids of the articles that say it so, each once, with how: in quotation marks, attributed … */
  readonly said: readonly { readonly article: string; readonly how: string }[]
}

/** The wordings of a finding, each once (case apart), the most shared first. */
export function labelsIn({ accounts }: Finding): Label[] {
  const labels = new Map<string, { words: string; said: Map<string, string> }>()
  for (const account of accounts) {
    const key = account.text.toLowerCase()
    const label = labels.get(key) ?? { words: account.text, said: new Map() }
    if (!label.said.get(account.article)) label.said.set(account.article, readingBeyond(account))
    labels.set(key, label)
  }
  return [...labels.values()]
    .map(({ words, said }) => ({ words, said: [...said].map(([article, how]) => ({ article, how })) }))
    .sort((a, b) => b.said.length - a.said.length)
}
