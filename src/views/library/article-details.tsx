import { useQuery } from '@tanstack/react-query'
import type { ArticleRecord } from '../../model/library.ts'
import { textFacts } from '../../sources/prepare-article.ts'
import { textChanged } from '../../state/library-commands.ts'
import { textsQuery } from '../../state/library-story.ts'
import style from './article-details.module.css'
import { ArticleFacts } from './article-facts.tsx'
import { languageName } from './language-name.ts'
import { LeftOut } from './left-out.tsx'
import { TextEditor } from './text-editor.tsx'
import { Versions } from './versions.tsx'

/** Everything about one article: its facts with their basis, what was left out of its file, its text and earlier texts. */
export function ArticleDetails({ article }: { article: ArticleRecord }) {
  const texts = useQuery(textsQuery([article.text]))
  const stored = texts.data?.get(article.text)
  const { language } = article.facts
  return (
    <div className={style.details}>
      {article.notes.map((note) => (
        <p key={note} className={style.note}>
          {note}
        </p>
      ))}
      {language && !language.value.startsWith('en') && (
        <p className={style.note}>
          It is in {languageName(language.value)}. Crossread’s rules are of English: expect matches of names, figures
          and dates, not of wording.
        </p>
      )}
      <ArticleFacts article={article} />
      {texts.isPending ? (
        <p className={style.note}>Opening the text…</p>
      ) : stored ? (
        <>
          {stored.parts.length > 0 && (
            <LeftOut
              parts={stored.parts}
              onChange={(parts, text) => void textChanged(article, { text, ...textFacts(text) }, parts)}
            />
          )}
          <TextEditor
            text={stored.text}
            onSave={(text) => void textChanged(article, { text, ...textFacts(text) }, [])}
          />
        </>
      ) : (
        <p className={style.note} role="alert">
          The text of this article is no longer in this browser. Add its file again.
        </p>
      )}
      <Versions article={article} />
    </div>
  )
}
