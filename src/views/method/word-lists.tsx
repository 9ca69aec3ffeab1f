import { useMemo, useState } from 'react'
import type { WordList, WordListGroup } from '../../model/method.ts'
import { grouped } from '../../state/grouped.ts'
import { WordListRow } from './word-list-row.tsx'
import style from './word-lists.module.css'

const GROUPS: Readonly<Record<WordListGroup, { readonly title: string; readonly lead: string }>> = {
  contrast: {
    title: 'Contrast sets',
    lead: 'Words that name one thing with different weight. Where articles take different ones, the choice is shown.',
  },
  reporting: {
    title: 'Verbs of saying',
    lead: 'By them it is found who says what, and how far the writer vouches for it.',
  },
  amounts: {
    title: 'Amounts and bounds',
    lead: 'What words before a number claim of it, and amounts without a number.',
  },
  synonyms: {
    title: 'Words for the same',
    lead: 'Words that news uses for one another, by which sentences are brought together.',
  },
}

/** The words that the rules go by, to be searched, read and changed for this story. */
export function WordLists({ lists }: { lists: readonly WordList[] }) {
  const [sought, setSought] = useState('')
  const word = sought.trim().toLowerCase()
  const found = useMemo(
    () =>
      lists.filter(({ groups, title }) => word === '' || [title, ...groups.flat()].some((one) => one.includes(word))),
    [lists, word],
  )
  return (
    <section aria-labelledby="method-words">
      <header className={style.head}>
        <h3 className={style.title} id="method-words">
          Word lists
        </h3>
        <label className={style.search}>
          <span className="hidden-visually">Find a word in the lists</span>
          <input
            type="search"
            className={style.input}
            placeholder="Find a word"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </label>
        <p className={style.said} role="status">
          {word === '' ? `${lists.length} lists` : `${found.length} of ${lists.length} lists hold “${word}”`}
        </p>
      </header>
      {[...grouped(found, ({ group }) => group)].map(([group, own]) => (
        <Group key={group} group={group} lists={own} sought={word} />
      ))}
    </section>
  )
}

interface GroupProps {
  readonly group: WordListGroup
  readonly lists: readonly WordList[]
  readonly sought: string
}

/** Its lists are drawn when it is opened: there are hundreds of words. */
function Group({ group, lists, sought }: GroupProps) {
  const [opened, setOpened] = useState(group === 'contrast')
  const open = opened || sought !== ''
  return (
    <details
      className={style.group}
      open={open}
      onToggle={(event) => {
        if (sought === '') setOpened(event.currentTarget.open)
      }}
    >
      <summary className={style.summary}>
        <span className={style.name}>{GROUPS[group].title}</span>{' '}
        <span className={style.lead}>
          {lists.length} {lists.length === 1 ? 'list' : 'lists'}. {GROUPS[group].lead}
        </span>
      </summary>
      {open && (
        <ul>
          {lists.map((list) => (
            <WordListRow key={list.id} list={list} sought={sought} />
          ))}
        </ul>
      )}
    </details>
  )
}
