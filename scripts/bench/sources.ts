import { readdirSync, readFileSync } from 'node:fs'
import type { ArticleInput, StoryInput } from '../../src/model/article.ts'

const CORPUS = 'public/corpus'
const GOLDEN = 'src/engine/golden/stories'

/** The five bundled articles. */
export function bundledStory(): ArticleInput[] {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ id: file.slice(0, 3), text: readFileSync(`${CORPUS}/${file}`, 'utf8') }))
}

/** The made-up stories of the golden tests. */
export function goldenStories(): StoryInput[] {
  return readdirSync(GOLDEN)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(`${GOLDEN}/${file}`, 'utf8')) as StoryInput)
}
