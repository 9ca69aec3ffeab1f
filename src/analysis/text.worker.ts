import type { TextFacts } from '../model/prepared.ts'
import { textFacts } from '../sources/prepare-article.ts'
import type { JobAnswer } from './protocol.ts'

addEventListener('message', ({ data: { run, text } }: MessageEvent<{ run: number; text: string }>) => {
  const answer: JobAnswer<TextFacts> = { run, type: 'done', result: textFacts(text) }
  postMessage(answer)
})
