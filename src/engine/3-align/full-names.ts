import type { Name } from '../../model/mention.ts'

/** Entity → its longest name in an article. */
export function fullNames(names: readonly Name[]): Map<string, string> {
  const full = new Map<string, string>()
  for (const { entity, text } of names) if (text.length > (full.get(entity)?.length ?? 0)) full.set(entity, text)
  return full
}
