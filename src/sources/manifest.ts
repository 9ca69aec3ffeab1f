import * as v from 'valibot'
import type { LoadFault, Manifest, ManifestEntry } from '../model/bundle.ts'
import { firstIssue, type Parsed } from './story-input.ts'

const text = v.pipe(v.string('must be a text'), v.nonEmpty('must not be empty'))

const EntrySchema = v.object(
  {
    id: text,
    file: v.pipe(text, v.regex(/^\w[\w.-]*$/, 'must be the name of a file beside the manifest')),
    bytes: v.optional(v.pipe(v.number('must be a number'), v.minValue(1, 'must be at least 1'))),
  },
  'must be an object with id and file',
)

const ManifestSchema = v.object(
  {
    version: v.literal(1, 'must be 1'),
    story: text,
    title: text,
    articles: v.pipe(v.array(v.unknown(), 'must be a list of articles'), v.minLength(1, 'must not be empty')),
  },
  'must be an object',
)

interface ReadManifest extends Manifest {
  /** Entries that cannot be read; the others stand. */
  readonly faults: readonly LoadFault[]
}

/** The manifest's JSON, parsed and checked; one bad entry does not take the others down. */
export function parseManifest(json: string, file: string): Parsed<ReadManifest> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return { ok: false, error: `${file} is not valid JSON (${(error as Error).message}); mend it and try again` }
  }
  const checked = v.safeParse(ManifestSchema, value)
  if (!checked.success) return { ok: false, error: `${file}: ${firstIssue(checked.issues)}; mend it and try again` }
  const { version, story, title, articles } = checked.output
  const entries: ManifestEntry[] = []
  const faults: LoadFault[] = []
  const seen = new Set<string>()
  for (const [i, item] of articles.entries()) {
    const entry = v.safeParse(EntrySchema, item)
    const refuse = (fault: string) =>
      faults.push({ file, article: null, message: `${file}: ${fault}; mend it and try again` })
    if (!entry.success) refuse(firstIssue(entry.issues, `articles[${i}]`))
    else if (seen.has(entry.output.id)) refuse(`articles[${i}].id is the same as an earlier one; ids must differ`)
    else {
      seen.add(entry.output.id)
      const { id, file: name, bytes } = entry.output
      entries.push(bytes === undefined ? { id, file: name } : { id, file: name, bytes })
    }
  }
  return { ok: true, value: { version, story, title, articles: entries, faults } }
}
