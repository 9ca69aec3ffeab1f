#!/usr/bin/env node
// Runs a TypeScript file of this project: run.mjs FILE [ARG …]. Bundled once with Vite, kept under node_modules/.cache until a source changes.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const [file, ...args] = process.argv.slice(2)
if (!file) {
  console.error('usage: run.mjs FILE [ARG …]')
  process.exit(2)
}
const entry = resolve(file)

/** One line a source file: path, size, time of change. */
function* stamps(dir) {
  for (const item of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, item.name)
    if (item.isDirectory()) yield* stamps(path)
    else {
      const { size, mtimeMs } = statSync(path)
      yield `${relative(root, path)} ${size} ${mtimeMs}`
    }
  }
}

/** Bundles of earlier sources, and what a broken run left behind. */
function prune() {
  const DAY_MS = 24 * 60 * 60 * 1000
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Number.POSITIVE_INFINITY }
    if (mtimeMs < Date.now() - DAY_MS) rmSync(path, { recursive: true, force: true })
  }
}

const hash = createHash('sha256').update(entry)
for (const dir of ['src', 'scripts']) for (const stamp of stamps(join(root, dir))) hash.update(stamp)
hash.update(String(statSync(join(root, 'package-lock.json')).mtimeMs))
const cache = join(root, 'node_modules/.cache/crossread')
const bundle = join(cache, `${hash.digest('hex').slice(0, 20)}.mjs`)

if (!existsSync(bundle)) {
  const { build } = await import('vite')
  mkdirSync(cache, { recursive: true })
  const made = join(cache, `make-${process.pid}`)
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: made,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
    },
  })
  renameSync(join(made, 'main.mjs'), bundle) // atomic: two runs at once cannot meet half a file
  rmSync(made, { recursive: true })
  prune()
}
process.argv = [process.argv[0], entry, ...args]
await import(pathToFileURL(bundle).href)
