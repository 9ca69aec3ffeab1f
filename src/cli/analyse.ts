import { readFileSync, writeFileSync } from 'node:fs'
import { analyse } from '../engine/analyse.ts'
import { markLanguages } from './mark-languages.ts'
import { analyseLines } from './ndjson.ts'
import { readStory } from './read-story.ts'

const USAGE = `usage: npm run --silent analyse -- PATH [--out FILE]     PATH: a folder of article files, one file, or a story.json
       npm run --silent analyse -- --ndjson [--first-line N] < stories    one story a line in, one report a line out, in order;
                                                         N: what the first line is called in errors, for a part of a file`

/** Exit status: 0 done, 1 some inputs failed, 2 wrong usage. */
async function main(args: readonly string[]): Promise<number> {
  const out = args.indexOf('--out')
  const outFile = out >= 0 ? args[out + 1] : undefined
  const rest = args.filter((_, i) => out < 0 || (i !== out && i !== out + 1))
  if (rest[0] === '--ndjson' && out < 0) {
    const firstLine = rest.length === 3 && rest[1] === '--first-line' ? Number(rest[2]) : 1
    if ((rest.length === 1 || rest.length === 3) && Number.isInteger(firstLine) && firstLine > 0)
      return analyseLines(process.stdin, process.stdout, firstLine)
  }
  const [path] = rest
  if (!path || rest.length > 1 || path.startsWith('--') || (out >= 0 && !outFile)) {
    console.error(USAGE)
    return 2
  }
  const { story, errors } = await readStory(path, readFileSync)
  for (const error of errors) console.error(error)
  if (!story) return 1
  const json = `${JSON.stringify(analyse(markLanguages(story).articles), null, 1)}\n`
  if (outFile) writeFileSync(outFile, json)
  else process.stdout.write(json)
  return errors.length ? 1 : 0
}

// Whoever reads the output may have seen enough (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
