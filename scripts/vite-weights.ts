import { join } from 'node:path'
import type { Plugin } from 'vite'
import { bundleWeights, overweight, weightsBudget } from './weights.ts'

/** Ends a build that has become heavier than its budget. */
export function weights(): Plugin {
  let root = '.'
  let out = 'dist'
  return {
    name: 'crossread-weights',
    apply: 'build',
    configResolved(config) {
      root = config.root
      out = join(config.root, config.build.outDir)
    },
    closeBundle() {
      const over = overweight(bundleWeights(out), weightsBudget(root).bundles)
      if (over.length > 0) this.error(`the build has grown beyond its budget: ${over.join('; ')}`)
    },
  }
}
