import type { Article } from '../model/article.ts'
import type { Flag, PassageSelector } from '../model/flag.ts'
import { pointsOf } from './code-points.ts'
import type { ExportFile, ExportInput } from './export-input.ts'
import { exportFileName } from './file-name.ts'
import { verdictWord } from './flag-words.ts'
import { webAddress } from './web-address.ts'

/** How an article without an address of its own is called. */
export const ARTICLE_URN = 'urn:crossread:article:'
export const FLAG_URN = 'urn:crossread:flag:'

/**
 * W3C Web Annotation, one for each flag: note and verdict as bodies, each passage as a target with a quote and a position
 * selector. `crossread` holds what the standard has no word for, so that our own import loses nothing.
 */
export function annotations(input: ExportInput): object {
  const items = input.flags.map((flag) => annotationOf(flag, input))
  const id = storyUrn(input)
  const page = `${id}:page:1`
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: input.story.title,
    total: items.length,
    first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    last: page,
  }
}

const inUrn = (text: string) => encodeURIComponent(text.toWellFormed())
const storyUrn = ({ story }: ExportInput) => `urn:crossread:story:${inUrn(story.id)}`

export function annotationFile(input: ExportInput): ExportFile {
  const { story, at, flags } = input
  return {
    name: exportFileName({ what: 'annotations', story: story.title, at, count: flags.length, ending: 'jsonld' }),
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    content: `${JSON.stringify(annotations(input), null, 2)}\n`,
  }
}

function annotationOf(flag: Flag, input: ExportInput): object {
  const { by, report, settings } = input
  const { target, verdict, note, createdAt, updatedAt, ...rest } = flag
  const text = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' })
  return {
    id: `${FLAG_URN}${inUrn(flag.id)}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: createdAt,
    modified: updatedAt,
    ...(by === '' ? {} : { creator: { type: 'Person', name: by } }),
    body: [
      text('describing', target.about),
      ...(note === '' ? [] : [text('commenting', note)]),
      ...(verdict === null ? [] : [text('assessing', verdictWord(verdict, settings))]),
      text('tagging', flag.discrepancy),
    ],
    target:
      target.passages.length === 0
        ? [{ type: 'SpecificResource', source: storyUrn(input) }]
        : target.passages.map((passage) =>
            targetOf(
              passage,
              report?.articles.find(({ id }) => id === passage.article),
            ),
          ),
    crossread: {
      ...rest,
      verdict,
      kind: target.kind,
      finding: target.finding,
      passages: target.passages.map(({ article, fingerprint, field, start, end }) => ({
        ...{ article, fingerprint, start, end },
        ...(field ? { field } : {}),
      })),
    },
  }
}

/** The standard counts code points; where the text is not at hand, the quote alone says where. */
function targetOf(passage: PassageSelector, article: Article | undefined): object {
  const { exact, prefix, suffix, start, end, fingerprint } = passage
  const text = passage.field === 'title' ? article?.title : article?.text
  const same = article?.fingerprint === fingerprint && typeof text === 'string'
  return {
    type: 'SpecificResource',
    source: webAddress(article?.url) ?? `${ARTICLE_URN}${inUrn(passage.article)}`,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      ...(same ? [{ type: 'TextPositionSelector', start: pointsOf(text, start), end: pointsOf(text, end) }] : []),
    ],
  }
}
