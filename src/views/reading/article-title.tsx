import type { Article } from '../../model/article.ts'
import { langOf } from '../../state/article-language.ts'
import type { MarkedSpan } from '../../state/report-index.ts'
import style from './article-title.module.css'
import type { MarkLook } from './mark-look.ts'
import { MarkedWords } from './marked-words.tsx'
import { FlagTab } from './paragraph-text.tsx'
import { stretchOf } from './paragraphs.ts'
import { isFlagged, type useReaderMarks } from './reader-marks.ts'

interface Props {
  readonly article: Article
  readonly spans: readonly MarkedSpan[]
  readonly reader: ReturnType<typeof useReaderMarks>
  readonly active: string | null
  readonly look: MarkLook
}

/** The title with its marks, where the article has one. */
export function ArticleTitle({ article, spans, reader, active, look }: Props) {
  const { id, title } = article
  if (title === null) return null
  const marked = reader(article, 'title')
  const { segments } = stretchOf(0, title.length, spans, marked.own)
  return (
    <h3 className={style.title} data-start={0} dir="auto" lang={langOf(id)}>
      {isFlagged(marked, 0, title.length) && <FlagTab />}
      <MarkedWords article={id} text={title} segments={segments} active={active} look={look} field="title" />
    </h3>
  )
}
