import { readFileSync } from 'node:fs'
import { groupStories } from '../engine/group-stories.ts'
import { readStory } from './read-story.ts'

const USAGE = 'usage: npm run --silent group -- PATH     PATH: a folder of mixed article files, or a story.json'

/** Mixed articles → the stories they tell, as JSON. Exit status: 0 done, 1 some inputs failed, 2 wrong usage. */
async function main([path, ...rest]: readonly string[]): Promise<number> {
  if (!path || rest.length || path.startsWith('--')) {
    console.error(USAGE)
    return 2
  }
  const { story, errors } = await readStory(path, readFileSync)
  for (const error of errors) console.error(error)
  if (!story) return 1
  process.stdout.write(`${JSON.stringify(groupStories(story), null, 1)}\n`)
  return errors.length ? 1 : 0
}

process.exitCode = await main(process.argv.slice(2))
