/** Longest wait for one file, its body included. */
export const FILE_TIMEOUT_MS = 10_000

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined
  readonly fetch?: typeof fetch
  readonly timeoutMs?: number
}

/** A file of the app. Throws a sentence that names it; an abort by the caller is thrown as it came. */
export async function fetchFile(path: string, options: FetchOptions = {}): Promise<Uint8Array> {
  const { signal, timeoutMs = FILE_TIMEOUT_MS } = options
  const get = options.fetch ?? globalThis.fetch
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await get(path, { signal: signal ? AbortSignal.any([signal, timeout]) : timeout })
    if (!response.ok) throw new Error(statusSentence(response.status))
    if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) throw new Error(HTML_SENTENCE)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (bytes.length === 0) throw new Error('is empty; put the file in place and try again')
    if (startsAsHtml(bytes)) throw new Error(HTML_SENTENCE)
    return bytes
  } catch (error) {
    signal?.throwIfAborted()
    if (timeout.aborted) throw new Error(`${path} did not arrive within ${timeoutMs / 1000} seconds; try again`)
    const broken = error instanceof TypeError // what fetch throws for a lost connection, before or in the body
    throw new Error(
      `${path} ${broken ? 'could not be fetched: the connection broke; try again' : (error as Error).message}`,
    )
  }
}

const HTML_SENTENCE = 'arrived as a web page instead of the file; check that the server has the file, then try again'

const statusSentence = (status: number) =>
  status === 404
    ? 'is not there (404); put the file in place and try again'
    : `could not be fetched: the server answered ${status}; try again`

/** Some hosts answer a missing file with their front page and status 200. */
const startsAsHtml = (bytes: Uint8Array) =>
  /^\s{0,100}<(?:!doctype\s+html|html[\s>])/i.test(new TextDecoder().decode(bytes.subarray(0, 200)))
