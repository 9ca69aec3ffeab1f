import { useState } from 'react'
import type { WordList } from '../../model/method.ts'
import { corrected, useCorrectionRecords, withdrawn } from '../../state/corrections.ts'
import style from './word-lists.module.css'

interface Props {
  readonly list: WordList
  readonly sought: string
}

const NO_WORD = 'One word in small letters, please.'

/** One list: why its words stand together, the words, and the reader's own changes of them for this story. */
export function WordListRow({ list, sought }: Props) {
  const own = useCorrectionRecords().filter(({ said }) => said.kind === 'word' && said.list === list.id)
  const recordOf = (word: string) => own.find(({ said }) => said.kind === 'word' && said.word === word)
  const known = list.groups.flat()
  const added = own.flatMap(({ said }) =>
    said.kind === 'word' && said.belongs && !known.includes(said.word) ? [said.word] : [],
  )
  const change = (word: string, belongs: boolean) => {
    const record = recordOf(word)
    if (record) void withdrawn([record])
    else void corrected({ kind: 'word', list: list.id, word, belongs })
  }
  return (
    <li className={style.list}>
      <div>
        <h4 className={style.about}>{list.title}</h4>
        <p className={style.why}>
          {list.why}
          {list.scale && ' Weakest first.'}
          {list.groups.length > 1 && ' Words of one line weigh the same.'}
        </p>
        {list.editable && <AddWord list={list} known={[...known, ...added]} onAdd={(word) => change(word, true)} />}
      </div>
      <ul className={style.groups} aria-label={`Words of ${list.title}`}>
        {[...list.groups, ...added.map((word) => [word])].map((words) => (
          <li key={words.join()} className={style.words}>
            {words.map((word) => {
              const out = recordOf(word) !== undefined && known.includes(word)
              return (
                <span
                  key={word}
                  className={style.word}
                  data-found={(sought !== '' && word.includes(sought)) || undefined}
                >
                  {out ? <s>{word}</s> : word}
                  {list.editable && (
                    <button
                      type="button"
                      className={style.change}
                      aria-label={out ? `Put ${word} back into ${list.title}` : `Take ${word} out of ${list.title}`}
                      onClick={() => change(word, out)}
                    >
                      {out ? '↺' : '×'}
                    </button>
                  )}
                  {added.includes(word) && <span className={style.own}> yours</span>}
                </span>
              )
            })}
          </li>
        ))}
      </ul>
    </li>
  )
}

interface AddProps {
  readonly list: WordList
  readonly known: readonly string[]
  readonly onAdd: (word: string) => void
}

function AddWord({ list, known, onAdd }: AddProps) {
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  return (
    <form
      className={style.add}
      onSubmit={(event) => {
        event.preventDefault()
        const word = text.trim().toLowerCase()
        const fault = /^[\p{L}][\p{L}'-]{1,39}$/u.test(word)
          ? known.includes(word)
            ? 'It stands there already.'
            : ''
          : NO_WORD
        setSaid(fault)
        if (fault) return
        onAdd(word)
        setText('')
      }}
    >
      <input
        className={style.input}
        aria-label={`Add a word to ${list.title}`}
        placeholder="Add a word"
        maxLength={40}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className={style.button} disabled={text.trim() === ''}>
        Add
      </button>
      <span className={style.why} role="status">
        {said}
      </span>
    </form>
  )
}
