import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { queryOptions } from '@tanstack/react-query'
import type { ArticleInput } from '../model/article.ts'
import type { Correction } from '../model/correction.ts'
import { analyseInWorker } from './client.ts'
import type { Progress } from './protocol.ts'

const NONE: readonly Correction[] = []

/** For `useQuery`: the report of these articles as the reader corrected them. The engine is part of the app, so both alone make the key. */
export const reportQuery = (articles: readonly ArticleInput[], corrections: readonly Correction[] = NONE) =>
  queryOptions({
    queryKey: ['report', ...storyKey(articles, corrections)],
    queryFn: ({ signal, client }) =>
      analyseInWorker(articles, {
        signal,
        corrections,
        onProgress: (progress) => client.setQueryData(progressQuery(articles, corrections).queryKey, progress),
      }),
    enabled: articles.length > 0,
    retry: false, // the client has restarted the worker once already
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    structuralSharing: false, // a new report is new: comparing two large ones costs more than it saves
  })

/** For `useQuery`: how far the analysis is; undefined before it begins. Nothing is fetched here: the analysis tells it. */
export const progressQuery = (articles: readonly ArticleInput[], corrections: readonly Correction[] = NONE) =>
  queryOptions<Progress>({
    queryKey: ['report-progress', ...storyKey(articles, corrections)],
    queryFn: () => Promise.reject(new Error('told by the analysis, never fetched')),
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
  })

const keys = new WeakMap<object, string>()

const storyKey = (articles: readonly ArticleInput[], corrections: readonly Correction[]) =>
  corrections.length > 0 ? [keyOf(articles), keyOf(corrections)] : [keyOf(articles)]

/** One string for all that is in it (ids, texts, given fields): hashed once a list. */
function keyOf(list: object): string {
  const known = keys.get(list)
  if (known) return known
  const key = bytesToHex(sha256(utf8ToBytes(JSON.stringify(list))))
  keys.set(list, key)
  return key
}
