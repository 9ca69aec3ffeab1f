import type { ArticleInput } from '../model/article.ts'
import type { Correction } from '../model/correction.ts'
import type { Report } from '../model/report.ts'
import workerUrl from './analysis.worker.ts?worker&url'
import type { AnalyseRequest } from './protocol.ts'
import { type JobOptions, runInWorker } from './run-in-worker.ts'
import { scriptUrl } from './script-url.ts'
import { WaitingWorker } from './waiting-worker.ts'

export interface AnalyseOptions extends JobOptions {
  readonly corrections?: readonly Correction[]
}

const waiting = new WaitingWorker()
const startAnalysisWorker = () => new Worker(scriptUrl(workerUrl), { type: 'module', name: 'analysis' })

export const analyseInWorker = (articles: readonly ArticleInput[], options: AnalyseOptions = {}): Promise<Report> =>
  runInWorker<Report>(
    {
      name: 'The analysis',
      safe: 'The articles can still be read',
      startWorker: startAnalysisWorker,
      request: { articles, corrections: options.corrections ?? [] } satisfies Omit<AnalyseRequest, 'run'>,
    },
    options.startWorker ? options : { ...options, waiting },
  )
