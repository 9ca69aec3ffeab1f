import type { StoredText } from '../model/library.ts'
import type { WorkDatabase } from './database.ts'

export const putTexts = (db: WorkDatabase, texts: readonly StoredText[]): Promise<unknown> =>
  texts.length === 0 ? Promise.resolve() : db.transaction('rw', db.texts, () => db.texts.bulkPut([...texts]))

export const getTexts = async (db: WorkDatabase, ids: readonly string[]): Promise<StoredText[]> =>
  (await db.texts.bulkGet([...ids])).filter((text) => text !== undefined)
