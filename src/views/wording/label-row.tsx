import { Fragment, useState } from 'react'
import type { Finding } from '../../model/finding.ts'
import type { WordList } from '../../model/method.ts'
import { langOf } from '../../state/article-language.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { findingSelected } from '../../state/view-store.ts'
import { inContext } from '../parts/context.ts'
import { RelationWord } from '../parts/relation-sign.tsx'
import { listed, titleOf } from '../parts/words.ts'
import { ContrastNote } from './contrast-note.tsx'
import { type Label, labelsIn } from './labels.ts'
import style from './wording-row.module.css'

interface Props {
  readonly finding: Finding
  readonly index: ReportIndex
  readonly active: boolean
  /** The word list that brought it up; undefined where none was needed, or before the lists are here. */
  readonly contrast: WordList | undefined
}

const CONTEXT_CHARS = 110

/** One thing, each label for it with the articles that use it and whose words they are, and its sentences on demand. */
export function LabelRow({ finding, index, active, contrast }: Props) {
  const [open, setOpen] = useState(false)
  const labels = labelsIn(finding)
  return (
    <li className={style.row} data-relation={finding.relation} aria-current={active || undefined}>
      <div className={style.matter}>
        <h3>
          <button type="button" className={style.about} onClick={() => findingSelected(finding.id)}>
            {titleOf(finding)}
          </button>
        </h3>
        <p className={style.facts}>
          <RelationWord relation={finding.relation} />
          {finding.silent.length > 0 && ` · ${listed(finding.silent.map(index.label))}: not stated`}
        </p>
        {contrast && <ContrastNote list={contrast} labels={labels.map(({ words }) => words)} />}
        <button type="button" className={style.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide the sentences' : 'Show the sentences'}
        </button>
      </div>
      <table className={style.table}>
        <caption className="hidden-visually">Labels: {titleOf(finding)}</caption>
        <colgroup>
          <col className={style.wide} />
          <col className={style.narrow} />
          <col />
        </colgroup>
        <thead className="hidden-visually">
          <tr>
            <th scope="col">Label</th>
            <th scope="col">Article</th>
            <th scope="col">Voice</th>
          </tr>
        </thead>
        <tbody>
          {labels.map((label) =>
            label.said.map(({ account, voice }, i) => (
              <Fragment key={`${account.article} ${account.start}`}>
                <tr>
                  {i === 0 && (
                    <th
                      scope="rowgroup"
                      rowSpan={label.said.length * (open ? 2 : 1)}
                      className={style.words}
                      dir="auto"
                    >
                      {label.words}
                    </th>
                  )}
                  <td className={style.article}>{index.label(account.article)}</td>
                  <td className={style.voice}>{voice}</td>
                </tr>
                {open && (
                  <tr>
                    <td colSpan={2} className={style.context} dir="auto" lang={langOf(account.article)}>
                      <Sentence account={account} index={index} />
                    </td>
                  </tr>
                )}
              </Fragment>
            )),
          )}
        </tbody>
      </table>
    </li>
  )
}

function Sentence({ account, index }: { account: Label['said'][number]['account']; index: ReportIndex }) {
  const article = index.article(account.article)
  if (!article) return account.text
  const { before, words, after } = inContext(article, account, CONTEXT_CHARS)
  return (
    <>
      {before}
      <b>{words}</b>
      {after}
    </>
  )
}
