import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { hostileList } from '../scripts/hostile-lists.ts'
import { toCsv } from '../src/exports/csv.ts'

/** Own cells that a spreadsheet would run; the published ones besides, where somebody has put them. */
const OWN = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '=1+1\n+1',
  ' =1+1',
  '\ufeff=1+1',
  '＝1+1',
  '"=1+1"',
  "'=1+1",
]

test('no cell is a live formula in a spreadsheet (Gnumeric)', () => {
  const missing = spawnSync('ssconvert', ['--version']).status !== 0
  const sentence = 'Gnumeric is not installed: apt-get install gnumeric'
  test.skip(missing && !process.env.CROSSREAD_WHOLE, sentence)
  expect(missing, sentence).toBe(false)
  const cells = [...OWN, ...(hostileList('csv-formula') ?? [])]
  const folder = mkdtempSync(join(tmpdir(), 'crossread-csv-'))
  const [from, to] = [join(folder, 'in.csv'), join(folder, 'out.xml')]
  const live = (csv: string) => {
    writeFileSync(from, csv)
    spawnSync('ssconvert', ['-I', 'Gnumeric_stf:stf_csvtab', '-T', 'Gnumeric_XmlIO:sax:0', from, to])
    // A cell of a formula has no type of value, and its content begins with "=".
    return (readFileSync(to, 'utf8').match(/<gnm:Cell [^>]*>=[^<]*/g) ?? []).filter(
      (cell) => !cell.includes('ValueType'),
    )
  }
  expect(live('"=1+1"\r\n'), 'the oracle sees a formula where there is one').toHaveLength(1)
  expect(live(toCsv([{ name: 'text', kind: 'text', value: (text: string) => text }], cells))).toEqual([])
  rmSync(folder, { recursive: true, force: true })
})
