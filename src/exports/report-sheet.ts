import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Flag } from '../model/flag.ts'
import type { Report } from '../model/report.ts'
import { type ArticleNames, articleNames } from './article-names.ts'
import { correctionSentence } from './correction-sentence.ts'
import { countOf, supportOf } from './count-words.ts'
import type { ExportInput } from './export-input.ts'
import {
  ANSWER_WORD,
  CONFIDENCE_WORD,
  DISCREPANCY_WORD,
  questionChoices,
  statusWord,
  verdictWord,
} from './flag-words.ts'
import { isoDays } from './iso-days.ts'
import { timeWords } from './log-words.ts'
import type { Block, ReportSheet, Section } from './report-blocks.ts'
import { findingsSection } from './report-findings.ts'
import { method } from './report-method.ts'
import { sentenceCase } from './sentence-case.ts'
import { webAddress } from './web-address.ts'

/** What was read, what was compared and how, what a person decided on what evidence, and what is still open. */
export function reportSheet(input: ExportInput): ReportSheet {
  const { story, flags, report, scope, by, at } = input
  const findings = new Map(report?.findings.map((finding) => [finding.id, finding]))
  const open = flags.filter(({ verdict, status }) => verdict === null && status !== 'resolved')
  return {
    title: `Fact-check report: ${story.title}`,
    facts: [
      `Made ${timeWords(at)}${by === '' ? '; no name was given' : ` by ${by}`}.`,
      scope === 'everything'
        ? `It holds everything that was flagged: ${flags.length}.`
        : `It holds what the reader’s filters left: ${countOf(flags.length, 'flag')}.`,
      'Verdicts are a person’s. The relations between accounts are computed from the words and say nothing of what is true.',
    ],
    sections: [
      sources(report?.articles ?? [], namesIn(report)),
      { heading: 'What was compared, and how', blocks: [{ type: 'list', items: method(input) } as const] },
      corrected(input),
      {
        heading: 'Flags',
        blocks: flags.flatMap((flag, i) => flagBlocks(flag, i + 1, findings.get(flag.target.finding ?? ''), input)),
      },
      findingsSection(input, namesIn(report)),
      { heading: 'Open questions', blocks: openBlocks(open, input) },
      ...dismissed(input),
    ].filter(({ blocks }) => blocks.length > 0),
  }
}

const namesIn = (report: Report | null) => articleNames(report?.articles ?? [])

const sources = (articles: readonly Article[], names: ArticleNames): Section => ({
  heading: 'Sources',
  blocks: articles.flatMap(({ id, title, outlet, agency, url, published, fingerprint, sameEvent }): Block[] => {
    const link = webAddress(url)
    return [
      { type: 'title', text: names.of(id), id: `source-${id}` },
      {
        type: 'facts',
        facts: [
          ['Id', id],
          ...(title ? ([['Title', title]] as const) : []),
          ['Outlet', [outlet ?? 'not stated', agency].filter(Boolean).join(', carries ')],
          ['Published', publishedWords(published)],
          ...(sameEvent ? [] : ([['Event', 'another event: not counted']] as const)),
          ['SHA-256 of the text', fingerprint],
        ],
      },
      ...(link ? [{ type: 'link', label: 'Address', url: link } as const] : []),
    ]
  }),
})

const publishedWords = ({ from, to, basis }: Article['published']) =>
  from && to ? `${isoDays(from, to)} (${basis})` : 'not stated'

/** What a person said against the machine, or where it had no word: the findings are made with it. */
const corrected = ({ corrections, report }: ExportInput): Section => ({
  heading: 'Corrections by hand',
  blocks:
    corrections.length === 0
      ? []
      : [
          {
            type: 'list',
            items: corrections.map(({ said }) => correctionSentence(said, { label: namesIn(report).of })),
          },
        ],
})

function flagBlocks(flag: Flag, number: number, finding: Finding | undefined, input: ExportInput): Block[] {
  const { settings, report } = input
  const names = namesIn(report)
  const checks = input.checks.filter((check) => check.flag === flag.id && check.verdict !== null)
  return [
    { type: 'title', text: `${number}. ${sentenceCase(flag.target.about)}`, id: `flag-${flag.id}` },
    {
      type: 'facts',
      facts: [
        ['Verdict', verdictWord(flag.verdict, settings)],
        ...(flag.confidence ? [['Confidence', CONFIDENCE_WORD[flag.confidence]] as const] : []),
        ['Status', statusWord(flag.status, settings)],
        ['Kind', DISCREPANCY_WORD[flag.discrepancy]],
        ...checks.map((check) => [`Checked by ${check.reader}`, verdictWord(check.verdict, settings)] as const),
        ['Flag', flag.id],
      ],
    },
    ...flag.target.passages.map(
      ({ article, exact }): Block => ({ type: 'quote', label: names.of(article), text: exact }),
    ),
    ...(finding
      ? [
          {
            type: 'text',
            text: `${names.in(finding.why)} (rule ${finding.rule}; ${supportOf(finding)})`,
          } as const,
        ]
      : []),
    ...(finding && finding.silent.length > 0
      ? [
          {
            type: 'text',
            text: `Not stated in: ${finding.silent.map(names.of).join(', ')}.`,
          } as const,
        ]
      : []),
    ...(flag.note === '' ? [] : [{ type: 'text', text: `Note: ${flag.note}` } as const]),
    ...flag.evidence.flatMap(evidenceBlocks),
    ...answers(flag, input),
  ]
}

function evidenceBlocks(card: Flag['evidence'][number], i: number): Block[] {
  const [link, copy] = [webAddress(card.url), webAddress(card.archived)]
  return [
    {
      type: 'facts',
      facts: [
        [`Evidence ${i + 1}`, `${card.source} source${card.seen === '' ? '' : `, seen ${card.seen}`}`],
        ...(!link && card.url !== '' ? [['Where', card.url] as const] : []),
        ...(card.asked === ''
          ? []
          : [['Asked', `${card.asked}${card.askedOn === '' ? '' : `, ${card.askedOn}`}`] as const]),
      ],
    },
    ...(link ? [{ type: 'link', label: 'Address', url: link } as const] : []),
    ...(copy ? [{ type: 'link', label: 'Archived copy', url: copy } as const] : []),
    ...(card.excerpt === '' ? [] : [{ type: 'quote', label: 'It says', text: card.excerpt } as const]),
  ]
}

function answers(flag: Flag, { settings }: ExportInput): Block[] {
  const facts = questionChoices(settings, Object.keys(flag.answers)).flatMap(({ id, word }) => {
    const answer = flag.answers[id]
    return answer ? [[word, ANSWER_WORD[answer]] as const] : []
  })
  return facts.length > 0 ? [{ type: 'facts', facts }] : []
}

const openBlocks = (open: readonly Flag[], { settings }: ExportInput): Block[] =>
  open.length === 0
    ? [{ type: 'text', text: 'None: every flag has a verdict or is resolved.' }]
    : [{ type: 'list', items: open.map((flag) => `${flag.target.about} (${statusWord(flag.status, settings)})`) }]

/** What the reader judged to be no difference, and why: in a report of everything alone. */
function dismissed({ decisions, scope }: ExportInput): Section[] {
  const items = decisions
    .filter(({ outcome }) => outcome === 'dismissed')
    .map(({ subject, reason }) => `${subject.about}: ${reason === '' ? 'no reason given' : reason}`)
  return scope === 'everything' && items.length > 0
    ? [{ heading: 'Findings the reader dismissed', blocks: [{ type: 'list', items }] }]
    : []
}
