import { prepareArticle } from '../sources/prepare-article.ts'
import { readFile } from '../sources/readers/read-file.ts'
import { pastedFiles } from '../sources/split-paste.ts'
import type { FileResult, ReadAnswer, ReadRequest } from './import-protocol.ts'

const answer = (message: ReadAnswer) => postMessage(message)

addEventListener('message', async ({ data: { run, name, file, encoding, split } }: MessageEvent<ReadRequest>) => {
  const give = (result: FileResult) => answer({ run, type: 'result', result })
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    for (const one of split ? pastedFiles(name, bytes, split) : [{ name, bytes }])
      await readFile({ ...one, encoding }, (result) =>
        give(result.type === 'article' ? { type: 'article', article: prepareArticle(result.article) } : result),
      )
  } catch (error) {
    // The file changed or went away between the choice and the reading.
    give({ type: 'refused', from: name, message: `${name}: could not be opened (${(error as Error).message})` })
  }
  answer({ run, type: 'done' })
})
