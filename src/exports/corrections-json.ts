import type { CorrectionRecord } from '../model/correction.ts'
import type { ExportFile } from './export-input.ts'
import { exportFileName } from './file-name.ts'

/** The reader's corrections of a story: what the engine is told beside its articles, with the time of each. */
export function correctionsJson(
  story: { readonly id: string; readonly title: string },
  records: readonly CorrectionRecord[],
  at: string,
): ExportFile {
  const corrections = records.map(({ said, createdAt, updatedAt }) => ({ ...said, createdAt, updatedAt }))
  const document = { format: 'crossread-corrections', version: 1, exportedAt: at, story, corrections }
  return {
    name: exportFileName({ what: 'corrections', story: story.title, at, count: records.length, ending: 'json' }),
    type: 'application/json',
    content: `${JSON.stringify(document, null, 2)}\n`,
  }
}
