import { keepText, keptText } from './small-store.ts'

/** The browser's answer to "may this stay when room gets short?"; unasked: no flag was raised yet. */
export const LASTING = ['unasked', 'granted', 'refused', 'unknown'] as const
export type Lasting = (typeof LASTING)[number]

const KEY = 'lasting'

export const keptLasting = (): Lasting => LASTING.find((answer) => answer === keptText(KEY)) ?? 'unasked'

/** Asked once, after the first flag: some browsers ask the reader, who then knows why. `unknown`: the browser cannot say. */
export async function askToLast(
  storage: Pick<StorageManager, 'persist'> | undefined = globalThis.navigator?.storage,
): Promise<Lasting> {
  const answer = await answerOf(storage)
  keepText(KEY, answer)
  return answer
}

async function answerOf(storage: Pick<StorageManager, 'persist'> | undefined): Promise<Lasting> {
  if (typeof storage?.persist !== 'function') return 'unknown'
  try {
    return (await storage.persist()) ? 'granted' : 'refused'
  } catch {
    return 'unknown'
  }
}
