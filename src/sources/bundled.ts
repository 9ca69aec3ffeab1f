import { queryOptions } from '@tanstack/react-query'
import type { ArticleInput } from '../model/article.ts'
import type { BundledStory, LoadFault, ManifestEntry } from '../model/bundle.ts'
import { type FetchOptions, fetchFile } from './fetch-file.ts'
import { parseManifest } from './manifest.ts'
import { readTextFile } from './text-file.ts'

const FOLDER = 'corpus'
const MANIFEST = `${FOLDER}/index.json`

/** The story that comes with the app. Every fault of a file is in `faults` and the other articles stand; rejects only when aborted. */
export async function loadBundledStory(options: FetchOptions = {}): Promise<BundledStory> {
  const manifest = await attempt(MANIFEST, null, options, async () => {
    const parsed = parseManifest(readTextFile(await fetchFile(MANIFEST, options), MANIFEST), MANIFEST)
    if (!parsed.ok) throw new Error(parsed.error)
    return parsed.value
  })
  if ('message' in manifest) return { story: '', title: '', articles: [], faults: [manifest] }
  const loaded = await Promise.all(manifest.articles.map((entry) => loadArticle(entry, options)))
  return {
    story: manifest.story,
    title: manifest.title,
    articles: loaded.filter((item) => 'text' in item),
    faults: [...manifest.faults, ...loaded.filter((item) => 'message' in item)],
  }
}

function loadArticle(entry: ManifestEntry, options: FetchOptions): Promise<ArticleInput | LoadFault> {
  const path = `${FOLDER}/${entry.file}`
  return attempt(path, entry.id, options, async () => {
    const bytes = await fetchFile(path, options)
    if (entry.bytes !== undefined && bytes.length < entry.bytes)
      throw new Error(`${path} is cut short: ${bytes.length} of ${entry.bytes} bytes arrived; try again`)
    const text = readTextFile(bytes, path)
    if (text.trim() === '') throw new Error(`${path} holds no text; put the article in place and try again`)
    return { id: entry.id, text }
  })
}

async function attempt<T>(
  file: string,
  article: string | null,
  options: FetchOptions,
  load: () => Promise<T>,
): Promise<T | LoadFault> {
  try {
    return await load()
  } catch (error) {
    options.signal?.throwIfAborted()
    return { file, article, message: (error as Error).message }
  }
}

/** For `useQuery`: faults are data, so that the articles that came stay on screen; `refetch` is the reader's Retry. */
export const bundledStoryQuery = queryOptions({
  queryKey: ['bundled-story'],
  queryFn: ({ signal }) => loadBundledStory({ signal }),
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always', // the files may be in the cache of the service worker
})
