import type { GroupedArticle, Grouping, ProposedStory } from '../../model/grouping.ts'
import { likePairs, type Pair } from './event-pairs.ts'
import { toVectors } from './event-vectors.ts'
import type { PileArticle } from './pile-article.ts'
import { groupPile, type PileGroup } from './pile-groups.ts'
import { whyAlone, whyTogether } from './pile-reasons.ts'
import { countWords, wordsOf } from './pile-words.ts'

/** A pile of mixed articles, in the order of their ids → stories. `onArticle` is called as each is looked at. */
export function sortPile(articles: readonly PileArticle[], onArticle: () => void): Omit<Grouping, 'problems'> {
  const pairs = likePairs(
    articles.map(({ calendar }) => calendar),
    toVectors(articles.map(({ profile }) => profile)),
    onArticle,
  )
  const known = articles.map((article) => article.known)
  const groups = groupPile(known, pairs).filter((group) => group.articles.some((i) => known[i] === null))
  const tell = tellerOf(articles, pairs)
  const centres = centresOf(groups, pairs)
  const stories: ProposedStory[] = []
  const alone: GroupedArticle[] = []
  for (const [k, group] of groups.entries()) {
    if (group.articles.length === 1) alone.push(...tell(group))
    else
      stories.push({
        id: group.known ?? `story:${articles[group.articles[0]!]!.id}`,
        known: group.known !== null,
        about: articles[centres[k]!]!.about,
        articles: tell(group),
      })
  }
  return { stories, alone }
}

/** Tells of the articles of a group, but for those of a known story, why they are where they are. */
function tellerOf(articles: readonly PileArticle[], pairs: readonly Pair[]): (group: PileGroup) => GroupedArticle[] {
  const words = articles.map(wordsOf)
  const pile = countWords(words)
  const nearest = nearestOf(articles.length, pairs)
  const storyOf = (members: readonly number[]) => ({
    ids: members.map((i) => articles[i]!.id),
    counts: countWords(members.map((i) => words[i]!)),
    pile,
    pileSize: articles.length,
  })
  return ({ articles: members }) => {
    const story = storyOf(members)
    const byText = new Map<string, number[]>()
    for (const i of members) byText.set(articles[i]!.text, [...(byText.get(articles[i]!.text) ?? []), i])
    return members
      .filter((i) => articles[i]!.known === null)
      .map((i) => {
        const article = articles[i]!
        const copies = byText.get(article.text)!.filter((other) => other !== i)
        const near = nearest[i]!.other
        const reasons =
          members.length > 1
            ? whyTogether(
                article.id,
                words[i]!,
                story,
                copies.map((other) => articles[other]!.id),
              )
            : whyAlone(article, articles[near], words[i]!, storyOf(near < 0 ? [i] : [i, near]))
        return { id: article.id, reasons }
      })
  }
}

/** Articles less like than this are not called near. */
const MIN_NEAR = 0.08

/** For each article the one that is likest to it; -1 where none is near. */
function nearestOf(count: number, pairs: readonly Pair[]): { readonly other: number; readonly likeness: number }[] {
  const nearest = Array.from({ length: count }, () => ({ other: -1, likeness: MIN_NEAR }))
  const note = (i: number, other: number, likeness: number) => {
    if (likeness > nearest[i]!.likeness) nearest[i] = { other, likeness }
  }
  for (const { a, b, likeness } of pairs) {
    note(a, b, likeness)
    note(b, a, likeness)
  }
  return nearest
}

/** For each group the article that has most in common with the others. */
function centresOf(groups: readonly PileGroup[], pairs: readonly Pair[]): number[] {
  const groupOf = new Map(groups.flatMap((group) => group.articles.map((i) => [i, group] as const)))
  const sums = new Map<number, number>()
  for (const { a, b, likeness } of pairs)
    if (groupOf.get(a) === groupOf.get(b)) for (const i of [a, b]) sums.set(i, (sums.get(i) ?? 0) + likeness)
  return groups.map(({ articles }) =>
    articles.reduce((best, i) => ((sums.get(i) ?? 0) > (sums.get(best) ?? 0) ? i : best)),
  )
}
