/** For tests: a strict reader of RFC 4180: byte-order mark, quotes, doubled quotes, CRLF; anything else is an error. */
export function readCsv(csv: string): string[][] {
  const wants = (at: number, text: string) => {
    if (csv.slice(at, at + text.length) !== text) throw new Error(`${JSON.stringify(text)} is missing at ${at}`)
    return at + text.length
  }
  const rows: string[][] = []
  let row: string[] = []
  for (let at = wants(0, '\uFEFF'); at < csv.length; ) {
    let field = ''
    for (at = wants(at, '"'); csv[at] !== '"' || csv[at + 1] === '"'; at++) {
      if (at >= csv.length) throw new Error('a field does not end')
      if (csv[at] === '"') at++
      field += csv[at]
    }
    row.push(field)
    at++
    if (csv[at] === ',') at++
    else {
      at = wants(at, '\r\n')
      rows.push(row)
      row = []
    }
  }
  return rows
}

/** For tests: each line by the names of its columns, without the guards that the line names. */
export function readUnguarded(csv: string): Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = readCsv(csv)
  return rows.map((row) => {
    const guarded = new Set((row[names.indexOf('text_escaped')] ?? '').split(' '))
    return Object.fromEntries(row.map((field, i) => [names[i], guarded.has(names[i]!) ? field.slice(1) : field]))
  })
}
