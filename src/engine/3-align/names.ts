import type { Correction } from '../../model/correction.ts'
import type { Name } from '../../model/mention.ts'
import type { Field, Span } from '../../model/span.ts'
import type { Prepared } from '../flow/aligned.ts'
import { acronyms } from './name-acronyms.ts'
import { clusterUnits } from './name-clusters.ts'
import { correctNames } from './name-corrections.ts'
import { entitiesOf } from './name-ids.ts'
import { shortForms } from './name-short-forms.ts'
import { type Printed, unitsOf } from './name-units.ts'

/** The names of each article, with one entity id for all spellings in the story; index by index those of its extraction. */
export function resolveNames(articles: readonly Prepared[], corrections: readonly Correction[] = []): Name[][] {
  const { units, printed } = unitsOf(articles)
  const clusters = clusterUnits(units)
  const letters = acronyms(articles, printed, clusters)
  const short = shortForms(printed, clusters)
  const own = new Map(clusters.of)
  for (const [i, unit] of [...clusters.ambiguous.keys()].entries()) own.set(unit, { id: -1 - i, units: [unit] })
  const found = (name: Printed) => letters.get(name.unit) ?? short.get(name) ?? own.get(name.unit)!
  const clusterOf = correctNames(printed, found, corrections)
  const used = new Set(printed.map(clusterOf))
  const entities = entitiesOf([...used].sort((a, b) => a.id - b.id))
  const names: Name[][] = articles.map(() => [])
  for (const name of printed) {
    const { read, article } = name
    const id = articles[article]!.segmented.article.id
    const entity = entities.get(clusterOf(name))!
    names[article]!.push({
      kind: 'name',
      id: `name:${id}:${read.field ? 'title:' : ''}${read.start}`,
      article: id,
      ...(read.field && { field: read.field }),
      start: read.start,
      end: read.end,
      text: textOf(articles[article]!, read),
      entity: entity.id,
      entityType: entity.entityType,
      title: read.title,
    })
  }
  return names
}

const textOf = ({ segmented }: Prepared, span: Span & { readonly field?: Field }) =>
  (span.field ? segmented.title! : segmented.body).text.slice(span.start, span.end)
