import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ArticleInput } from '../model/article.ts'
import { analyseInWorker } from './client.ts'
import type { Progress } from './protocol.ts'

/** For `useQuery`: the report of these articles. The engine is part of the app, so the articles alone make the key. */
export const reportQuery = (articles: readonly ArticleInput[]) =>
  queryOptions({
    queryKey: ['report', storyKey(articles)],
    queryFn: ({ signal, client }) =>
      analyseInWorker(articles, { signal, onProgress: (progress) => tellProgress(client, articles, progress) }),
    enabled: articles.length > 0,
    retry: false, // the client has restarted the worker once already
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    structuralSharing: false, // a new report is new: comparing two large ones costs more than it saves
  })

/** For `useQuery`: how far the analysis is; undefined before it begins. Nothing is fetched here: the analysis tells it. */
export const progressQuery = (articles: readonly ArticleInput[]) =>
  queryOptions<Progress>({
    queryKey: ['report-progress', storyKey(articles)],
    queryFn: () => Promise.reject(new Error('told by the analysis, never fetched')),
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
  })

const tellProgress = (client: QueryClient, articles: readonly ArticleInput[], progress: Progress) =>
  client.setQueryData(progressQuery(articles).queryKey, progress)

const keys = new WeakMap<readonly ArticleInput[], string>()

/** One string for ids, texts and given fields: hashed once a list. */
function storyKey(articles: readonly ArticleInput[]): string {
  const known = keys.get(articles)
  if (known) return known
  const key = bytesToHex(sha256(utf8ToBytes(JSON.stringify(articles))))
  keys.set(articles, key)
  return key
}
