import type { Grouping, Pile } from '../model/grouping.ts'
import workerUrl from './grouping.worker.ts?worker&url'
import { type JobOptions, runInWorker } from './run-in-worker.ts'
import { scriptUrl } from './script-url.ts'

const startGroupingWorker = () => new Worker(scriptUrl(workerUrl), { type: 'module', name: 'grouping' })

/** Mixed articles sorted into the stories they tell, in a worker. */
export const groupInWorker = (pile: Pile, options: JobOptions): Promise<Grouping> =>
  runInWorker<Grouping>(
    {
      name: 'Sorting',
      safe: 'The articles are kept and can be put into stories by hand',
      startWorker: startGroupingWorker,
      request: { pile },
    },
    options,
  )
