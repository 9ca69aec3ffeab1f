import { spawnSync } from 'node:child_process'
import { analyse } from '../../src/engine/analyse.ts'
import { groupStories } from '../../src/engine/group-stories.ts'
import type { ArticleInput } from '../../src/model/article.ts'
import { cpuMs } from './clock.ts'
import { madeStory, mixedArticles } from './texts.ts'

/** What one process of its own measured. */
export interface Sample {
  readonly name: string
  readonly articles: number
  readonly words: number
  /** Processor time of the analysis, after one of a small story has warmed the code. */
  readonly cpuMs: number
  readonly wallMs: number
  /** The most that the process held at once, texts and report included. */
  readonly peakMb: number
}

const ARTICLE_WORDS = 430

/** Name → the articles. "story-50" are fifty articles on one event, "long-50" of 2,000 words each, "mixed-500" a pile on many events. */
function articlesOf(name: string): ArticleInput[] {
  const [kind = '', size = ''] = name.split('-')
  const count = Number(size)
  if (kind === 'story') return madeStory(11, count, ARTICLE_WORDS)
  if (kind === 'long') return madeStory(12, count, 2000)
  if (kind === 'mixed') return mixedArticles(13, count)
  throw new Error(`no such sample: ${name}`)
}

/** A pile as the app takes it: sorted into stories first, then story by story; one report is held at a time. */
function analysePile(articles: readonly ArticleInput[]): void {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const { stories, alone } = groupStories({ articles })
  for (const group of [...stories.map((story) => story.articles), ...alone.map((article) => [article])])
    analyse(group.map(({ id }) => ({ ...byId.get(id)! })))
}

/** Measures one sample in this process. */
export function measureSample(name: string): Sample {
  const articles = articlesOf(name)
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  analyse(madeStory(14, 6, ARTICLE_WORDS))
  const started = performance.now()
  const ms = cpuMs(() => (name.startsWith('mixed') ? analysePile(articles) : analyse(articles)))
  return {
    name,
    articles: articles.length,
    words,
    cpuMs: ms,
    wallMs: performance.now() - started,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }
}

const TIMEOUT_MS = 300_000

/** The same in a process of its own, so that no sample finds the memory or the code of another; null where it fails. */
export function sampleApart(script: string, name: string): Sample | null {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', script, '--sample', name], {
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
  })
  if (status === 0) return JSON.parse(stdout) as Sample
  console.error(`${name}: ${stderr.trim() || 'no answer in time'}`)
  return null
}

/** How the cost grows with the articles: n to the power of this. */
export const growthBetween = (few: Sample, many: Sample): number =>
  Math.log(many.cpuMs / few.cpuMs) / Math.log(many.articles / few.articles)
