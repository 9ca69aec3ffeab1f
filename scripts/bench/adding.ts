import { analyse } from '../../src/engine/analyse.ts'
import { cpuMs } from './clock.ts'
import { madeStory } from './texts.ts'

const ARTICLES = 51
const WORDS = 430
const ROUNDS = 3

export interface Adding {
  /** Cost of the report when one article is added to fifty that were compared before, as a share of all fifty-one anew. */
  readonly share: number
  /** Both reports are the same, byte for byte. */
  readonly same: boolean
}

export function measureAdding(): Adding {
  const articles = madeStory(15, ARTICLES, WORDS)
  const anew = () => articles.map((article) => ({ ...article }))
  const shares: number[] = []
  let same = true
  for (let round = 0; round < ROUNDS; round++) {
    const all = anew()
    let whole = ''
    const full = cpuMs(() => {
      whole = JSON.stringify(analyse(all))
    })
    const known = anew()
    analyse(known.slice(0, -1))
    let added = ''
    const one = cpuMs(() => {
      added = JSON.stringify(analyse(known))
    })
    shares.push(one / full)
    same &&= added === whole
  }
  return { share: shares.sort((a, b) => a - b)[ROUNDS >> 1]!, same }
}
