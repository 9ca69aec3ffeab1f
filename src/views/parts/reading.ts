import type { Account } from '../../model/finding.ts'

/** The rule, which needs no word. */
const OWN_WORDS = /^the writer.s own words$/

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[“”"'‘’.,]/g, '')
    .trim()

/**
 * What a reading says after the words themselves: “coalition forces (in quotation marks)”, “will end – the ministry”. Null where it is no
 * remark on them but another form of them.
 */
function remarkIn({ reading, text }: Account): string | null {
  if (!reading.startsWith(text)) return null
  const rest = reading.slice(text.length).trim()
  if (rest.startsWith('(') && rest.endsWith(')')) return rest.slice(1, -1)
  return /^[–—] ?/.test(rest) ? rest.slice(1).trim() : null
}

/** What a reading adds to the words themselves; empty where it repeats them. */
export function readingBeyond(account: Account): string {
  if (plain(account.reading) === plain(account.text)) return ''
  const remark = remarkIn(account)
  return OWN_WORDS.test(remark ?? '') ? '' : (remark ?? account.reading)
}

/** An account in few words: its reading, or its own words where the reading only remarks on them. */
export const readingInShort = (account: Account) => (remarkIn(account) === null ? account.reading : account.text)
