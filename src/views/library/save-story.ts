import { slugOf } from '../../exports/file-name.ts'
import type { ArticleRecord, StoryRecord } from '../../model/library.ts'
import { inputOf } from '../../state/library-story.ts'
import { workStore } from '../../state/work.ts'
import { saveBlob } from '../../ui/save-blob.ts'

/** The story as a file that Crossread and its command line read: texts and facts, nothing else. */
export async function storySaved(story: StoryRecord, articles: readonly ArticleRecord[]): Promise<void> {
  const texts = new Map(
    (await workStore().readTexts(articles.map(({ text }) => text))).map((text) => [text.id, text.text]),
  )
  const inputs = articles.flatMap((article) => {
    const text = texts.get(article.text)
    return text === undefined ? [] : [inputOf(article, text)]
  })
  const json = `${JSON.stringify({ story: story.title, articles: inputs }, null, 2)}\n`
  saveBlob(`story-${slugOf(story.title)}.json`, new Blob([json], { type: 'application/json' }))
}
