import type { Tag } from '../flow/token.ts'

/** The words of English grammar by tag. A word of several (that, as, like) stands under its most frequent use in news. */
const CLOSED: Readonly<Partial<Record<Tag, string>>> = {
  determiner:
    'the a an this these those each every another any some no both either neither all such what whatever which whichever my your his her its our their whose many much more most few fewer several less least enough',
  pronoun:
    'i me you he him she it we us they them myself yourself himself herself itself ourselves themselves mine yours hers ours theirs someone somebody something anyone anybody anything everyone everybody everything nobody none nothing oneself',
  preposition:
    'of in on at by for with from into onto upon about against between among amongst amid amidst through throughout during before after above below under underneath over across along around behind beside besides beyond despite except inside outside near off out per since than till toward towards until unlike up down via within without versus as like aboard amongst concerning regarding including following notwithstanding ex de du del al von van der la le bin ibn ben abu',
  conjunction: 'and or but nor yet so because although though whereas while if unless whether lest once plus',
  modal:
    "will would can could may might shall should must ought cannot can't won't wouldn't couldn't shouldn't mustn't 'll 'd",
  be: "be am is are was were been being isn't aren't wasn't weren't 's 're 'm",
  have: "have has had having haven't hasn't hadn't 've",
  verb: "do does did don't doesn't didn't",
  to: 'to',
  number:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion',
  wh: 'who whom that when where why how whoever whenever wherever',
  not: 'not never',
  adverb:
    'there here then now also too very still just only even again already always often ever almost nearly quite rather perhaps maybe however therefore thus hence moreover furthermore meanwhile otherwise instead else away back together further later earlier soon ago abroad elsewhere anyway indeed nevertheless nonetheless overnight currently recently today tonight',
}

/** Lower-case word → its tag. */
export const CLOSED_CLASS: ReadonlyMap<string, Tag> = new Map(
  Object.entries(CLOSED).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag as Tag] as const)),
)

/** Tags of the words that carry grammar and nothing of what is told. */
export const FUNCTION_TAGS: ReadonlySet<Tag> = new Set([
  'determiner',
  'pronoun',
  'preposition',
  'conjunction',
  'modal',
  'be',
  'have',
  'to',
  'wh',
  'clitic',
  'punct',
])
