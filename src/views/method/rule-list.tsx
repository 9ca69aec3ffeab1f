import { sentenceCase } from '../../exports/sentence-case.ts'
import type { Finding } from '../../model/finding.ts'
import type { Rule } from '../../model/method.ts'
import { grouped } from '../../state/grouped.ts'
import { allRulesSwitchedOn, ruleSwitched, useRulesOff } from '../../state/rules-off.ts'
import { KIND_WORD } from '../parts/words.ts'
import style from './rule-list.module.css'

interface Props {
  readonly rules: readonly Rule[]
  readonly findings: readonly Finding[]
}

/** Every rule: what it compares, where it may err, how many findings it makes here, and whether they are shown. */
export function RuleList({ rules, findings }: Props) {
  const off = useRulesOff()
  const made = grouped(findings, ({ rule }) => rule)
  const hidden = findings.filter(({ rule }) => off.includes(rule)).length
  return (
    <section aria-labelledby="method-rules">
      <header className={style.head}>
        <h3 className={style.title} id="method-rules">
          Rules
        </h3>
        <p className={style.said} role="status">
          {off.length === 0
            ? `${rules.length} rules make ${findings.length} findings here.`
            : `${hidden} of ${findings.length} findings are hidden.`}
        </p>
        {off.length > 0 && (
          <button type="button" className={style.all} onClick={() => void allRulesSwitchedOn()}>
            Switch all on
          </button>
        )}
      </header>
      {[...grouped(rules, ({ kind }) => kind)].map(([kind, own]) => (
        <section key={kind} className={style.kind} aria-label={`Rules for each ${KIND_WORD[kind]}`}>
          <h4 className={style.name}>{sentenceCase(KIND_WORD[kind])}s</h4>
          <ul>
            {own.map((rule) => (
              <RuleRow key={rule.id} rule={rule} count={made.get(rule.id)?.length ?? 0} on={!off.includes(rule.id)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function RuleRow({ rule, count, on }: { rule: Rule; count: number; on: boolean }) {
  return (
    <li className={style.rule} data-off={!on || undefined}>
      <div>
        <h5 className={style.about}>{rule.name}</h5>
        <p className={style.count}>
          {count === 1 ? '1 finding' : `${count} findings`} here{on ? '' : ', hidden'}
        </p>
      </div>
      <div className={style.words}>
        <p>{rule.compares}</p>
        <p className={style.limits}>{rule.limits}</p>
      </div>
      <label className={style.switch}>
        <input
          type="checkbox"
          className={style.box}
          checked={on}
          onChange={(event) => void ruleSwitched(rule.id, event.target.checked)}
        />
        <span aria-hidden="true">{on ? 'on' : 'off'}</span>
        <span className="hidden-visually">Show its findings: {rule.name}</span>
      </label>
    </li>
  )
}
