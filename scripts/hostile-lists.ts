import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lists that others published: for test runs only, where somebody has put them. The tests carry own lists besides. */
const FOLDER = process.env.HOSTILE_LISTS ?? '../shared/hostile'

/** The list of this name; null where it is not there. */
export function hostileList(name: string): readonly string[] | null {
  const path = join(FOLDER, `${name}.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as string[]) : null
}

/** The files of this folder, byte for character; null where it is not there. */
export function hostileFiles(name: string): readonly string[] | null {
  const path = join(FOLDER, name)
  return existsSync(path) ? readdirSync(path).map((file) => readFileSync(join(path, file), 'latin1')) : null
}
