// Prints a line a story: its name and a digest of its report. Two runs, before and after a change, differ where a report does:
//   node scripts/run.mjs scripts/report-digests.ts [STORY.json …] > before.txt
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { analyse } from '../src/engine/analyse.ts'
import type { ArticleInput, StoryInput } from '../src/model/article.ts'
import { bundledStory, goldenStories } from './bench/sources.ts'
import { madeStory, mixedArticles } from './bench/texts.ts'

const given = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8')) as StoryInput)
const stories: readonly (readonly [name: string, articles: readonly ArticleInput[]])[] = [
  ['bundled', bundledStory()],
  ...[...goldenStories(), ...given].map(({ story, articles }) => [story, articles] as const),
  ...[1, 2, 3, 4, 5, 6].map((seed) => [`made ${seed}`, madeStory(seed, 3 + seed, 400)] as const),
  ['made long', madeStory(7, 8, 1500)],
  ['mixed', mixedArticles(8, 60)],
]

for (const [name, articles] of stories) {
  const { problems, ...report } = analyse(articles)
  const digest = createHash('sha256').update(JSON.stringify(report)).digest('hex').slice(0, 16)
  console.log(`${digest} ${name}: ${report.findings.length} findings, ${problems.length} problems`)
}
