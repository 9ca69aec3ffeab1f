import type { ArticleRecord } from '../../model/library.ts'

export function Proposals({ fresh }: { fresh: readonly ArticleRecord[] }) {
  return fresh.length < 0 ? null : null
}
