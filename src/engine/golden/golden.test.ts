import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { StoryInput } from '../../model/article.ts'
import { analyse } from '../analyse.ts'
import { toLines } from './lines.ts'

const CORPUS = 'public/corpus'
const FOLDER = 'src/engine/golden/stories'

const bundled: StoryInput = {
  story: 'iraq-coalition-talks',
  articles: readdirSync(CORPUS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ id: file.slice(0, 3), text: readFileSync(`${CORPUS}/${file}`, 'utf8') })),
}
const own = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    ...(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as StoryInput),
    story: file.replace('.json', ''),
  }))

// A change of rules shows here line by line: read the difference, then accept it with `npx vitest run src/engine/golden -u`.
test.each([bundled, ...own])('$story', async ({ story, articles }) => {
  await expect(toLines(analyse(articles))).toMatchFileSnapshot(`./${story}.txt`)
})
