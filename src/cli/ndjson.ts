import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { analyse } from '../engine/analyse.ts'
import { parseStoryJson } from '../sources/story-input.ts'
import { markLanguages } from './mark-languages.ts'

/** One story a line in, one report or `{"line", "error"}` a line out, in order; one line is held in memory at a time. Gives the exit status. */
export async function analyseLines(input: Readable, output: Writable, firstLine = 1): Promise<number> {
  let failed = false
  let number = firstLine - 1
  for await (const line of linesOf(input)) {
    number++
    if (line.trim() === '') continue
    const result = analyseLine(line, number)
    failed ||= 'error' in result
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain')
  }
  return failed ? 1 : 0
}

/** Lines end in `\n` alone: JSON texts may hold the other characters that readers of lines take for ends (U+2028, U+2029). */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let begun: string[] = []
  for await (const chunk of input) {
    const [first = '', ...rest] = decoder
      .decode(typeof chunk === 'string' ? Buffer.from(chunk) : chunk, { stream: true })
      .split('\n')
    begun.push(first)
    for (const next of rest) {
      yield begun.join('')
      begun = [next]
    }
  }
  yield begun.join('')
}

function analyseLine(line: string, number: number): object {
  const parsed = parseStoryJson(line, `line ${number}`)
  if (!parsed.ok) {
    console.error(parsed.error)
    return { line: number, error: parsed.error }
  }
  try {
    return analyse(markLanguages(parsed.value).articles)
  } catch (error) {
    const message = `line ${number}: the analysis failed: ${String(error)}`
    console.error(message)
    return { line: number, error: message }
  }
}
