import type { ExportInput } from '../../exports/export-input.ts'
import type { BundledStory } from '../../model/bundle.ts'
import type { Flag } from '../../model/flag.ts'
import type { Report } from '../../model/report.ts'
import { useReader } from '../../state/reader.ts'
import { readWork } from '../../state/work.ts'

/** All that a file is made of, with the whole log; the same ids in every format. */
export async function exportInput(
  story: BundledStory,
  report: Report | null,
  flags: readonly Flag[],
  scope: ExportInput['scope'],
): Promise<ExportInput> {
  const work = await readWork(story.story)
  return {
    story: { id: story.story, title: story.title },
    flags,
    decisions: work.decisions,
    checks: work.checks,
    corrections: work.corrections,
    settings: work.settings,
    history: work.log,
    report,
    scope,
    by: useReader.getState().name,
    at: new Date().toISOString(),
  }
}
