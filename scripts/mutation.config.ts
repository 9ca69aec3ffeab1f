import { defineConfig } from 'vitest/config'

/** `npm run mutation`: the tables of the comparisons alone must tell a comparison that was changed. */
export default defineConfig({ test: { include: ['src/engine/4-compare/*.test.ts'], testTimeout: 30_000 } })
