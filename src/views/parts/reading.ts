import type { Account } from '../../model/finding.ts'

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[“”"'‘’.,]/g, '')
    .trim()

/** What a reading says in brackets after the words themselves: "coalition forces (in quotation marks)"; null where it does not. */
function remarkIn({ reading, text }: Account): string | null {
  if (!reading.startsWith(text)) return null
  const rest = reading.slice(text.length).trim()
  return rest.startsWith('(') && rest.endsWith(')') ? rest.slice(1, -1) : null
}

/** What a reading adds to the words themselves; empty where it repeats them. */
export const readingBeyond = (account: Account) =>
  plain(account.reading) === plain(account.text) ? '' : (remarkIn(account) ?? account.reading)

/** An account in few words: its reading, or its own words where the reading only remarks on them. */
export const readingInShort = (account: Account) => (remarkIn(account) === null ? account.reading : account.text)
