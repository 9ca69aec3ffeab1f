/** `text` columns are guarded, times among them: a file from elsewhere may say anything for one. Numbers stand as they are. */
export interface Column<Row> {
  readonly name: string
  readonly kind: 'text' | 'number'
  readonly value: (row: Row) => string | number | null
}

/** Names the text columns of the row that carry a guard, separated by spaces. */
const GUARDED_COLUMN = 'text_escaped'

/**
 * CSV that spreadsheets and strict parsers read alike: UTF-8 with byte-order mark, CRLF, every field quoted. A text that a
 * spreadsheet could take for a formula gets one `'` before it, and the row says in which columns.
 */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const header = [...columns.map(({ name }) => name), GUARDED_COLUMN].map(quoted).join(',')
  const lines = rows.map((row) => {
    const guarded: string[] = []
    const fields = columns.map(({ name, kind, value }) => {
      const text = String(value(row) ?? '').toWellFormed()
      if (kind !== 'text' || !looksLikeFormula(text)) return text
      guarded.push(name)
      return `'${text}`
    })
    return [...fields, guarded.join(' ')].map(quoted).join(',')
  })
  return `\uFEFF${[header, ...lines].map((line) => `${line}\r\n`).join('')}`
}

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`

/** What a spreadsheet takes for the start of a formula, or drops so that the next character is the start (tab, line ends, NUL). */
const FORMULA_STARTS = new Set('=+-@＝＋－＠\t\r\n\0')

/** What may stand before the first character without being seen: white space, zero-width characters, byte-order mark, quotation marks. */
const SKIPPED = /[\s\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF'"‘’“”«»]/

/** Only the beginning counts: a rule over the whole text misses formulas in texts of several lines. */
function looksLikeFormula(text: string): boolean {
  for (const character of text) {
    if (FORMULA_STARTS.has(character)) return true
    if (!SKIPPED.test(character)) return false
  }
  return false
}
