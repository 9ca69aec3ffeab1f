import { groupStories } from '../engine/group-stories.ts'
import type { Grouping, Pile } from '../model/grouping.ts'
import type { JobAnswer } from './protocol.ts'

interface GroupRequest {
  readonly run: number
  readonly pile: Pile
}

const answer = (message: JobAnswer<Grouping>) => postMessage(message)

addEventListener('message', ({ data: { run, pile } }: MessageEvent<GroupRequest>) => {
  try {
    const result = groupStories(pile, (done, all) => answer({ run, type: 'progress', done, all }))
    answer({ run, type: 'done', result })
  } catch (error) {
    answer({ run, type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})
