import { useMemo } from 'react'
import { noiseIn } from '../../state/noise.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { NOISES, type Noise } from '../../state/view-state.ts'
import { noiseToggled } from '../../state/view-store.ts'
import { Popover } from '../../ui/popover.tsx'
import tools from './reading-tools.module.css'
import style from './small-differences.module.css'

const NOISE_WORD: Readonly<Record<Noise, string>> = {
  case: 'Capital letters',
  punctuation: 'Punctuation',
  abbreviations: 'U.S. = US',
  names: 'Spelling of names',
}

interface Props {
  readonly index: ReportIndex
  readonly ignored: readonly Noise[]
}

/** Which differences of spelling count for nothing, and how many findings each of them hides. */
export function SmallDifferences({ index, ignored }: Props) {
  const noises = useMemo(
    () => index.report.findings.map((finding) => noiseIn(finding, index)).filter((noise) => noise.length > 0),
    [index],
  )
  const hidden = noises.filter((noise) => noise.every((one) => ignored.includes(one))).length
  const countOf = (noise: Noise) =>
    noises.filter((of) => of.includes(noise) && of.every((one) => one === noise || ignored.includes(one))).length
  return (
    <Popover
      button={hidden === 0 ? 'Small differences' : `Small differences: ${hidden} hidden`}
      title="Small differences"
      className={tools.tool}
    >
      {() => (
        <div className={style.box}>
          <p className={style.lead}>A finding is hidden where accounts differ in nothing but what is ticked.</p>
          {NOISES.map((noise) => (
            <label key={noise} className={style.line}>
              <input type="checkbox" checked={ignored.includes(noise)} onChange={() => noiseToggled(noise)} />
              <span className={style.name}>{NOISE_WORD[noise]}</span>
              <span className={style.count}>{countWords(countOf(noise), ignored.includes(noise))}</span>
            </label>
          ))}
        </div>
      )}
    </Popover>
  )
}

const countWords = (count: number, on: boolean) =>
  `${on ? 'hides' : 'would hide'} ${count === 0 ? 'none' : `${count} ${count === 1 ? 'finding' : 'findings'}`}`
