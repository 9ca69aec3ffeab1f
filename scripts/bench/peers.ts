import * as chrono from 'chrono-node'
import one from 'compromise/one'
import three from 'compromise/three'
import { diffWords } from 'diff'
import { diff_match_patch } from 'diff-match-patch'

/** What others do with the same texts. */
export interface Peer {
  readonly name: string
  /** Null where the package is not here. */
  readonly run: ((texts: readonly string[]) => void) | null
  /** How to get it, where it is not among the dependencies. */
  readonly install?: string
  /** How often it is done in one measurement. */
  readonly times: number
}

/** A package that is measured where it is installed; wink-nlp brings a model of 4 MB and stays out of the lock file. */
async function optional<T>(name: string): Promise<T | null> {
  try {
    return (await import(/* @vite-ignore */ name)) as T
  } catch {
    return null
  }
}

function* pairsOf(texts: readonly string[]): Generator<readonly [string, string]> {
  for (const [i, a] of texts.entries()) for (const b of texts.slice(i + 1)) yield [a, b]
}

interface Wink {
  readonly default: (model: unknown, pipe: readonly string[]) => { readDoc(text: string): unknown }
}

const each = (work: (text: string) => unknown) => (texts: readonly string[]) => {
  for (const text of texts) work(text)
}
const eachPair = (work: (a: string, b: string) => unknown) => (texts: readonly string[]) => {
  for (const [a, b] of pairsOf(texts)) work(a, b)
}

export async function loadPeers(): Promise<Peer[]> {
  const wink = await optional<Wink>('wink-nlp')
  const model = await optional<{ default: unknown }>('wink-eng-lite-web-model')
  const nlp = wink && model && wink.default(model.default, ['sbd', 'pos', 'ner'])
  const patch = new diff_match_patch()
  return [
    { name: 'chrono-node', run: each((text) => chrono.parse(text)), times: 4 },
    { name: 'compromise/one', run: each((text) => one(text).json()), times: 1 },
    { name: 'compromise/three', run: each((text) => three(text).json()), times: 1 },
    { name: 'wink-nlp', run: nlp && each((text) => nlp.readDoc(text)), times: 2, install: WINK },
    { name: 'diffWords, every pair', run: eachPair((a, b) => diffWords(a, b)), times: 1 },
    { name: 'diff-match-patch, every pair', run: eachPair((a, b) => patch.diff_main(a, b)), times: 1 },
  ]
}

const WINK = 'npm install --no-save wink-nlp wink-eng-lite-web-model'
