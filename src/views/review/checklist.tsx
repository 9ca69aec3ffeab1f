import { ANSWER_WORD, questionChoices } from '../../exports/flag-words.ts'
import { ANSWERS, type Flag } from '../../model/flag.ts'
import { questionAnswered } from '../../state/flags.ts'
import { useSettings } from '../../state/settings.ts'
import style from './checklist.module.css'
import form from './flag-form.module.css'

/** What a checker asks of every claim, and what the reader asks besides. */
export function Checklist({ flag }: { flag: Flag }) {
  const questions = questionChoices(useSettings(), Object.keys(flag.answers))
  const answered = questions.filter(({ id }) => flag.answers[id]).length
  return (
    <details className={form.part}>
      <summary className={form.summary}>
        Checklist ({answered} of {questions.length})
      </summary>
      {questions.map(({ id, word }) => (
        <fieldset key={id} className={style.question}>
          <legend className={style.words}>{word}</legend>
          <div className={style.answers}>
            {ANSWERS.map((answer) => (
              <button
                key={answer}
                type="button"
                className={style.answer}
                aria-pressed={flag.answers[id] === answer}
                onClick={() => void questionAnswered(flag, id, flag.answers[id] === answer ? null : answer)}
              >
                {ANSWER_WORD[answer]}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </details>
  )
}
