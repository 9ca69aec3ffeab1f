import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { ReportIndex } from '../../state/report-index.ts'
import { listed, publishedWords } from '../parts/words.ts'
import style from './article-facts.module.css'

/** What is known of an article, on what basis, and by which of its words. */
export function ArticleFacts({ article, index }: { article: Article; index: ReportIndex }) {
  const { outlet, agency, published, origin, originReasons, sameEvent, eventReasons, fingerprint } = article
  const kin = index.report.articles.filter((other) => other.origin === origin && other.id !== article.id)
  return (
    <dl className={style.facts}>
      <Fact name="Outlet" says={outlet ?? 'not stated'} words={wordsAt(article, article.outletEvidence)} />
      <Fact name="Agency" says={agency ?? 'none shown'} words={wordsAt(article, article.agencyEvidence)} />
      <Fact name="Published" says={publishedWords(published)} words={wordsAt(article, published.evidence)}>
        {published.why && index.said(published.why)}
      </Fact>
      <Fact
        name="Origin"
        says={kin.length > 0 ? `the same as ${listed(kin.map(({ id }) => index.label(id)))}` : 'its own'}
      >
        {originReasons.map(index.said).join(' ')}
      </Fact>
      <Fact name="Event" says={sameEvent ? 'the story’s' : 'another'}>
        {eventReasons.map(index.said).join(' ')}
      </Fact>
      <Fact name="SHA-256">
        <code className={style.code}>{fingerprint}</code>
      </Fact>
    </dl>
  )
}

const wordsAt = ({ text }: Article, span: Span | undefined) => (span ? text.slice(span.start, span.end) : '')

interface FactProps {
  readonly name: string
  readonly says?: string
  /** The article's own words that show it. */
  readonly words?: string
  readonly children?: React.ReactNode
}

function Fact({ name, says, words, children }: FactProps) {
  return (
    <div className={style.fact}>
      <dt>{name}</dt>
      <dd>
        {says}
        {words && words !== says && (
          <span className={style.words} dir="auto">
            {' '}
            “{words.trim()}”
          </span>
        )}
        {children && <span className={style.why}> {children}</span>}
      </dd>
    </div>
  )
}
