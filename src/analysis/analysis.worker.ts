import { analyse } from '../engine/analyse.ts'
import type { AnalyseAnswer, AnalyseRequest } from './protocol.ts'

const answer = (message: AnalyseAnswer) => postMessage(message)

addEventListener('message', ({ data: { run, articles, corrections } }: MessageEvent<AnalyseRequest>) => {
  try {
    const report = analyse(articles, (done, all) => answer({ run, type: 'progress', done, all }), corrections)
    answer({ run, type: 'done', report })
  } catch (error) {
    answer({ run, type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})
