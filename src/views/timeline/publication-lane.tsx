import type { ReportIndex } from '../../state/report-index.ts'
import { publishedWords } from '../parts/words.ts'
import style from './publication-lane.module.css'

/** When the articles themselves came out, with how that is known: apart from what they tell of. */
export function PublicationLane({ index }: { index: ReportIndex }) {
  const articles = index.report.articles.toSorted((a, b) => {
    const [x, y] = [a.published.from ?? '9999', b.published.from ?? '9999']
    return x < y ? -1 : x > y ? 1 : 0
  })
  return (
    <section className={style.lane} aria-label="Publication">
      <h2 className={style.heading}>Published</h2>
      <ul className={style.articles}>
        {articles.map(({ id, outlet, agency, published, sameEvent }) => (
          <li key={id}>
            <b>{index.label(id)}</b> {publishedWords(published)}
            {[outlet, agency, sameEvent ? '' : 'another event'].filter(Boolean).map((word) => ` · ${word}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
