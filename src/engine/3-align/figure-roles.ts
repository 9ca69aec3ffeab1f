import type { Role } from '../../model/mention.ts'

/** People counted by what an event did to them. */
export const TOLLS: ReadonlySet<Role> = new Set<Role>([
  'killed',
  'wounded',
  'missing',
  'detained',
  'displaced',
  'rescued',
])
