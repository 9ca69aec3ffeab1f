import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { COVERED } from './scripts/covered.ts'
import { offline } from './scripts/vite-offline.ts'
import { security } from './scripts/vite-security.ts'
import { weights } from './scripts/vite-weights.ts'

export default defineConfig({
  // Relative, so that the build runs under any path of any static host.
  base: './',
  // Not a single-page fallback: a missing file is a 404, never the page under its name.
  appType: 'mpa',
  plugins: [react(), security(), offline(), weights()],
  // The policy allows no data: script or style, and no inline script.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  preview: { port: 4173, strictPort: true, cors: false },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    testTimeout: 30_000,
    maxWorkers: '100%', // of two cores the default leaves one idle
    coverage: {
      provider: 'v8',
      include: COVERED,
      exclude: ['**/*.test.ts', '**/*.worker.ts', '**/small-*.ts', '**/any-records.ts'],
      thresholds: { branches: 100 },
      reporter: ['text'],
      reportsDirectory: 'node_modules/.cache/coverage',
    },
  },
})
