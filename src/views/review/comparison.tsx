import { verdictWord } from '../../exports/flag-words.ts'
import { agreementOf, type Pair } from '../../state/agreement.ts'
import { disagreementSettled } from '../../state/checks.ts'
import { useWork } from '../../state/work.ts'
import { titleOf } from '../parts/words.ts'
import room from './review-view.module.css'
import style from './second-reader.module.css'

/** How far two readers agree, and where they do not: side by side, to be settled. */
export function Comparison({ reader, pairs }: { reader: string; pairs: readonly Pair[] }) {
  const apart = pairs.filter(({ first, second }) => first !== second)
  return (
    <section className={style.comparison} aria-label={`First reader and ${reader}`}>
      <h3 className={style.title} dir="auto">
        First reader and {reader}
      </h3>
      <p>{agreementWords(pairs)}</p>
      {apart.length === 0 ? (
        <p className={style.soft}>{pairs.length > 0 && 'There is no disagreement to settle.'}</p>
      ) : (
        <div className={style.scroll}>
          <table className={style.table}>
            <caption className="hidden-visually">Where they disagree</caption>
            <thead>
              <tr>
                <th scope="col">Flag</th>
                <th scope="col">First reader</th>
                <th scope="col">{reader}</th>
              </tr>
            </thead>
            <tbody>
              {apart.map((pair) => (
                <Disagreement key={pair.check.id} pair={pair} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Disagreement({ pair }: { pair: Pair }) {
  const settings = useWork((desk) => desk.settings)
  const { flag, check } = pair
  const cell = (whose: 'first' | 'second', note: string) => (
    <td className={style.cell} data-taken={check.settled === whose || undefined}>
      <p className={style.verdict}>{verdictWord(pair[whose], settings)}</p>
      {note !== '' && <p dir="auto">{note}</p>}
      {check.settled === whose ? (
        <p className={style.soft}>✓ Taken</p>
      ) : (
        <button type="button" className={room.export} onClick={() => void disagreementSettled(pair, whose)}>
          Take this verdict
        </button>
      )}
    </td>
  )
  return (
    <tr>
      <th scope="row" className={style.question}>
        {titleOf(flag.target)}
      </th>
      {cell('first', flag.note)}
      {cell('second', check.note)}
    </tr>
  )
}

/** "They agree on 7 of 9 flags (78 %). Cohen's kappa 0.61, n = 9." Where kappa is not defined, why. */
function agreementWords(pairs: readonly Pair[]): string {
  const { n, agreed, share, kappa } = agreementOf(pairs)
  if (share === null) return 'No flag carries a verdict of both yet.'
  const counted = `They agree on ${agreed} of ${n} ${n === 1 ? 'flag' : 'flags'} (${Math.round(share * 100)} %).`
  return kappa === null
    ? `${counted} Cohen’s kappa is not defined: both gave one and the same verdict throughout (n = ${n}).`
    : `${counted} Cohen’s kappa ${kappa.toFixed(2)}, n = ${n}.`
}
