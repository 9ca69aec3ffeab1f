import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Plugin, transformWithOxc } from 'vite'

const SOURCE = 'src/offline/service.worker.ts'
const OUT = 'sw.js'
/** Read by hosts or by people, never asked for by the app. */
const NOT_KEPT = new Set([OUT, '_headers', 'index.html', 'sbom.json', 'THIRD-PARTY.md'])

/** Writes `sw.js` beside the build: the service worker with the list of every file that it keeps. */
export function offline(): Plugin {
  let root = '.'
  let out = 'dist'
  return {
    name: 'crossread-offline',
    apply: 'build',
    configResolved(config) {
      root = config.root
      out = join(config.root, config.build.outDir)
    },
    // Not `generateBundle`: files of `public` are not there yet.
    async closeBundle() {
      const source = readFileSync(join(root, SOURCE), 'utf8')
      const { code } = await transformWithOxc(source, SOURCE, { target: 'es2022' })
      writeFileSync(join(out, OUT), `${headOf(out)}${code.replace(/\bexport\s*\{\s*\};?/, '')}`)
    },
  }
}

/** The list of files, relative to the worker, and what changes when any of them does. */
export function headOf(out: string): string {
  const files = [...filesUnder(out)]
    .map((path) => relative(out, path).split(sep).join('/'))
    .filter((file) => !NOT_KEPT.has(file))
    .sort()
  const hash = createHash('sha256')
  for (const file of [...files, 'index.html'])
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(out, file)))
  const build = hash.digest('hex').slice(0, 16)
  return `const FILES = ${JSON.stringify(['./', ...files])}\nconst BUILD = ${JSON.stringify(build)}\n`
}

function* filesUnder(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield* filesUnder(path)
    else yield path
  }
}
