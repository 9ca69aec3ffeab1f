import { analyse } from '../engine/analyse.ts'
import type { Report } from '../model/report.ts'
import { KnownArticles } from './known-articles.ts'
import type { AnalyseRequest, JobAnswer } from './protocol.ts'

const known = new KnownArticles()
const answer = (message: JobAnswer<Report>) => postMessage(message)

addEventListener('message', ({ data: { run, articles, corrections } }: MessageEvent<AnalyseRequest>) => {
  try {
    const result = analyse(known.of(articles), (done, all) => answer({ run, type: 'progress', done, all }), corrections)
    answer({ run, type: 'done', result })
  } catch (error) {
    answer({ run, type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})
