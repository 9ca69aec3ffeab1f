import type { StoredText } from '../model/library.ts'
import type { WorkDatabase } from './database.ts'

export const getTexts = async (db: WorkDatabase, ids: readonly string[]): Promise<StoredText[]> =>
  (await db.texts.bulkGet([...ids])).filter((text) => text !== undefined)
