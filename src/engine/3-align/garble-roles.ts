import type { Name } from '../../model/mention.ts'
import { groupBy } from '../flow/group-by.ts'
import { firstEndingBehind, firstStarting, sentenceOf } from '../flow/place.ts'
import type { Prose } from '../flow/segmented.ts'
import { NO_TOKEN, type Sentence, type Token } from '../flow/token.ts'
import { verbBaseOf } from '../lexicon/word-classes.ts'
import type { Context } from './context.ts'
import type { Garble } from './garble.ts'

/** Deeds that nobody does to his own side. */
const HOSTILE_VERBS = new Set(
  'defeat fight attack target combat battle oppose invade bomb shell repel overthrow beat'.split(' '),
)
const MAX_DISTANCE_TOKENS = 14

/** Who does what to whom; entities, null where nobody is named. */
interface Deed {
  /** Index of the article. */
  readonly article: number
  readonly verb: string
  readonly agent: string | null
  readonly patient: string | null
  /** Who stands by the patient: "the army, backed by the coalition, was defeated". */
  readonly allies: readonly string[]
  readonly from: number
  readonly to: number
}

/**
 * Roles against the story's own sense: two that fight each other do one thing together ("ISIL and Iraq took credit"), or the one who
 * elsewhere defeats is defeated ("until the Iraqi army … was defeated" where others tell of the defeat of IS).
 */
export function reversedRoles(context: Context): Garble[][] {
  const deeds = context.articles.map((_, at) => deedsOf(at, context))
  const foes = foesIn(deeds)
  const told = groupBy(deeds.filter((_, at) => context.isWorded(at)).flat(), (deed) => deed.verb)
  return context.articles.map(({ segmented: { body } }, at) => {
    if (!context.isWorded(at)) return []
    const names = context.names[at]!.filter((n) => !n.field)
    return [...joinedFoes(body, names, foes), ...reversed(deeds[at]!, told)]
  })
}

const pairKey = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

/** Pairs of entities of which one does a hostile deed to the other anywhere in the story. */
function foesIn(deeds: readonly (readonly Deed[])[]): Set<string> {
  const foes = new Set<string>()
  for (const { agent, patient } of deeds.flat())
    if (agent && patient && agent !== patient) foes.add(pairKey(agent, patient))
  return foes
}

/** "X and Y took …" where X and Y are foes. */
function joinedFoes(prose: Prose, names: readonly Name[], foes: ReadonlySet<string>): Garble[] {
  const { tokens, sentences } = prose
  return names.flatMap((first, i): Garble[] => {
    const second = names[i + 1]
    if (!second || !foes.has(pairKey(first.entity, second.entity))) return []
    const sentence = sentences[sentenceOf(prose, first)]
    if (!sentence || second.end > sentence.end) return []
    const from = firstStarting(tokens, first.start)
    const gap = tokens.slice(sentence.from, sentence.to).filter((t) => t.start >= first.end && t.end <= second.start)
    const after = firstStarting(tokens, second.end)
    const verb = tokens[after] ?? NO_TOKEN
    const joined =
      gap.length === 1 && gap[0]!.lower === 'and' && verb.tag === 'verb' && !TALKING.has(verbBaseOf(verb.lower))
    const before = tokens[from - 1] ?? NO_TOKEN
    if (!joined || before.lower === 'between' || before.tag === 'preposition') return []
    return [
      {
        rule: 'joined-opponents',
        from,
        to: clauseEnd(tokens, after, sentence),
        what: 'two that fight each other in this story do one thing together',
      },
    ]
  })
}

/** Foes meet, talk and agree: nothing odd in that. */
const TALKING = new Set(
  'hold meet talk agree discuss negotiate sign exchange begin start resume fight clash have share be accuse trade'.split(
    ' ',
  ),
)

/** A patient here who is the agent of the same deed elsewhere, while others name another patient. */
function reversed(own: readonly Deed[], told: ReadonlyMap<string, readonly Deed[]>): Garble[] {
  return own.flatMap((deed): Garble[] => {
    if (!deed.patient) return []
    const same = told.get(deed.verb)!.filter((o) => o.article !== deed.article && o.patient)
    const elsewherePatient = same.some((o) => o.patient === deed.patient)
    const agentElsewhere = same.some((o) => o.agent && (o.agent === deed.patient || deed.allies.includes(o.agent)))
    return !elsewherePatient && agentElsewhere
      ? [
          {
            rule: 'roles-reversed',
            from: deed.from,
            to: deed.to,
            what: `elsewhere in the story they, or those at their side, are the ones who “${deed.verb}”`,
          },
        ]
      : []
  })
}

function deedsOf(at: number, context: Context): Deed[] {
  const { body } = context.articles[at]!.segmented
  const names = context.names[at]!.filter((name) => !name.field)
  const inSentence = groupBy(names, (name) => sentenceOf(body, name))
  return body.sentences.flatMap((sentence, i) => deedsIn(at, body, sentence, inSentence.get(i) ?? []))
}

function deedsIn(article: number, { tokens }: Prose, sentence: Sentence, names: readonly Name[]): Deed[] {
  const deeds: Deed[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!
    const verb = verbBaseOf(token.lower)
    if (token.tag === 'name' || !HOSTILE_VERBS.has(verb) || (token.tag === 'noun' && !takesObject(tokens[i + 1])))
      continue
    const passive = token.tag === 'participle' ? beBefore(tokens, i, sentence.from) : -1
    const active = passive < 0
    const subject = active ? tokens[i]!.start : insertionStart(tokens, passive, sentence.from)
    const before = names.findLast((n) => n.end <= subject && near(tokens, n, i))
    const after = names.find((n) => n.start >= token.end && near(tokens, n, i))
    const allies = active ? [] : names.filter((n) => n.start > subject && n.end <= token.start).map((n) => n.entity)
    const [agent, patient] = active ? [before, after] : [undefined, before]
    const from = before ? firstStarting(tokens, before.start) : i
    const to = active && after ? firstEndingBehind(tokens, after.end - 1) + 1 : i + 1
    deeds.push({
      article,
      verb,
      agent: agent?.entity ?? null,
      patient: patient?.entity ?? null,
      allies,
      from,
      to,
    })
  }
  return deeds
}

const near = (tokens: Prose['tokens'], name: Name, i: number) => {
  const [low, high] = [
    tokens[Math.max(0, i - MAX_DISTANCE_TOKENS)]!,
    tokens[Math.min(tokens.length - 1, i + MAX_DISTANCE_TOKENS)]!,
  ]
  return name.start >= low.start && name.end <= high.end
}

/** "help the government defeat the group": a noun by its looks, a verb by what follows. */
const takesObject = (next: Token | undefined) => next?.tag === 'determiner' || next?.tag === 'name'

/** The form of "be" shortly before the participle; -1 where there is none. */
function beBefore(tokens: Prose['tokens'], i: number, from: number): number {
  for (let k = i - 1; k >= from && k >= i - 3; k--) if (tokens[k]!.tag === 'be') return k
  return -1
}

/** Where the subject of the verb at `be` ends: before ", backed by …," where such a thing is put in between. */
function insertionStart(tokens: Prose['tokens'], be: number, from: number): number {
  if (tokens[be - 1]?.text !== ',') return tokens[be]!.start
  for (let k = be - 2; k > from && k > be - MAX_DISTANCE_TOKENS; k--)
    if (tokens[k]!.text === ',') return tokens[k]!.start
  return tokens[be]!.start
}

function clauseEnd(tokens: Prose['tokens'], at: number, { to }: Sentence): number {
  for (let i = at + 1; i < to; i++) if (tokens[i]!.tag === 'conjunction' || tokens[i]!.type === 'punct') return i
  return to
}
