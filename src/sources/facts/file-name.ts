import type { Facts } from '../../model/import.ts'
import { dayIn } from './day.ts'
import { fact, quoted } from './gather-facts.ts'

/** A day in a file's name is somebody's note, mostly of the publication: inferred, and used only when the reader says so. */
export function fileNameFacts(name: string): Facts {
  const written = /(?:^|[^\d])(\d{4}[-_.]\d{2}[-_.]\d{2}|(?:19|20)\d{6})(?!\d)/.exec(name)?.[1]
  const day = written ? dayIn(written.replaceAll(/[_.]/g, '-')) : null
  return day ? { date: fact(day, 'inferred', quoted('the file’s name', name)) } : {}
}
