import { CONFIDENCE_WORD, verdictChoices } from '../../exports/flag-words.ts'
import { CONFIDENCES, type Flag } from '../../model/flag.ts'
import { langOf } from '../../state/article-language.ts'
import { checkId, checkOf, checkSaid } from '../../state/checks.ts'
import { useReader } from '../../state/reader.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { blindCheckEnded } from '../../state/review-desk.ts'
import { passageOpened } from '../../state/view-store.ts'
import { useWork } from '../../state/work.ts'
import { titleOf } from '../parts/words.ts'
import { ChoiceField, choicesOf } from './choice-field.tsx'
import row from './flag-row.module.css'
import room from './review-view.module.css'
import style from './second-reader.module.css'
import { useDraft } from './use-draft.ts'

const CONFIDENCE_CHOICES = choicesOf(CONFIDENCES, CONFIDENCE_WORD)

/** Every flag with its passages and nothing that the first reader said of it. */
export function BlindCheck({ index }: { index: ReportIndex }) {
  const { flags, checks, said } = useWork()
  const name = useReader((reader) => reader.name)
  const given = flags.filter((flag) => checkOf(checks, flag, name)?.verdict).length
  return (
    <>
      <div className={room.bar}>
        <p role="status">
          {given} of {flags.length} checked by {name}. <span className={style.soft}>{said}</span>
        </p>
        <button type="button" className={room.button} onClick={blindCheckEnded}>
          End and compare
        </button>
      </div>
      <ol aria-label="Flags to check">
        {flags.map((flag) => (
          <BlindRow key={`${flag.id} ${name}`} flag={flag} index={index} reader={name} />
        ))}
      </ol>
    </>
  )
}

function BlindRow({ flag, index, reader }: { flag: Flag; index: ReportIndex; reader: string }) {
  const checks = useWork((desk) => desk.checks)
  const settings = useWork((desk) => desk.settings)
  const check = checkOf(checks, flag, reader)
  const said = (what: Parameters<typeof checkSaid>[3]) => checkSaid(flag, reader, check, what)
  const note = useDraft({
    ...{ owner: checkId(flag, reader), field: 'note', written: check?.note ?? '' },
    write: (text) => said({ note: text }),
  })
  return (
    <li className={style.row} data-reviewed={check?.verdict ? true : undefined}>
      <div className={row.matter}>
        <h3 className={style.about}>{titleOf(flag.target)}</h3>
        <ul className={row.passages}>
          {flag.target.passages.map((passage) => (
            <li key={`${passage.article} ${passage.start}`} className={row.passage}>
              <button type="button" className={row.label} onClick={() => passageOpened(passage)}>
                {index.label(passage.article)}
              </button>
              <span dir="auto" lang={langOf(passage.article)}>
                {passage.exact}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <fieldset className={style.fields}>
        <legend className="hidden-visually">Your check of {titleOf(flag.target)}</legend>
        <ChoiceField
          label="Verdict"
          none="None yet"
          choices={verdictChoices(settings, check?.verdict ?? null)}
          value={check?.verdict ?? null}
          onChange={(verdict) => void said({ verdict })}
        />
        <ChoiceField
          label="Confidence"
          none="Not said"
          choices={CONFIDENCE_CHOICES}
          value={check?.confidence ?? null}
          onChange={(confidence) => void said({ confidence })}
        />
        <label className={style.note}>
          <span>Note</span>
          <textarea className={style.text} rows={2} dir="auto" {...note} />
        </label>
      </fieldset>
    </li>
  )
}
