import { saveText } from '../../exports/save-file.ts'
import style from './review-view.module.css'

/** Stored records that this version cannot read: left where they are, and saved as they are on request. */
export function Unreadable({ records }: { records: readonly unknown[] }) {
  return (
    <p className={style.empty}>
      {records.length} stored {records.length === 1 ? 'record' : 'records'} could not be read. They are left as they
      are.{' '}
      <button
        type="button"
        className={style.export}
        onClick={() => saveText('unread-records.json', 'application/json', JSON.stringify(records, null, 2))}
      >
        Save them as a file
      </button>
    </p>
  )
}
