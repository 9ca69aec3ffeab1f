import { useQuery } from '@tanstack/react-query'
import { textFactsInWorker } from '../../analysis/text-client.ts'
import type { Part } from '../../model/import.ts'
import type { ArticleRecord } from '../../model/library.ts'
import { announced } from '../../state/announcements.ts'
import { textChanged } from '../../state/library-commands.ts'
import { textsQuery } from '../../state/library-story.ts'
import { otherLanguageWords } from '../parts/language-name.ts'
import style from './article-details.module.css'
import { ArticleFacts } from './article-facts.tsx'
import { LeftOut } from './left-out.tsx'
import { TextEditor } from './text-editor.tsx'
import { Versions } from './versions.tsx'

/** Everything about one article: its facts with their basis, what was left out of its file, its text and earlier texts. */
export function ArticleDetails({ article }: { article: ArticleRecord }) {
  const texts = useQuery(textsQuery([article.text]))
  const stored = texts.data?.get(article.text)
  const otherLanguage = otherLanguageWords(article.facts.language?.value)
  const save = async (text: string, parts: readonly Part[]) =>
    textChanged(article, { text, ...(await textFactsInWorker(text)) }, parts)
  return (
    <div className={style.details}>
      {article.notes.map((note) => (
        <p key={note} className={style.note}>
          {note}
        </p>
      ))}
      {otherLanguage && (
        <p className={style.note}>
          {otherLanguage}. Crossread’s rules of wording and quotation are of English. If it is in English, set Language
          to English.
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
              onChange={(parts, text) => void save(text, parts).catch((error: Error) => announced(error.message))}
            />
          )}
          <TextEditor text={stored.text} onSave={(text) => save(text, [])} />
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
