import { expect, test } from 'vitest'
import { segment } from './segment.ts'

const tagsOf = (text: string) =>
  segment({ id: 'a', text })
    .body.tokens.filter((t) => t.type === 'word')
    .map((t) => `${t.text}/${t.tag}`)
    .join(' ')

/** A sentence and the tags that matter in it. */
const reads: readonly (readonly [text: string, tags: string])[] = [
  ['Rocket attacks have targeted soldiers.', 'attacks/noun have/have targeted/participle soldiers/noun'],
  ['The coalition forces confirmed the plan.', 'coalition/noun forces/noun confirmed/verb'],
  ['Working groups composed of experts met.', 'composed/verb'],
  ['Officials met with commanders.', 'met/verb'],
  ['Troops remain deployed in Iraq.', 'remain/verb deployed/participle'],
  ['It was decided by the office.', 'decided/participle'],
  ['IS declared a caliphate.', 'IS/name declared/verb'],
  ['They want to attack it.', 'attack/verb'],
  ['An attack on the base.', 'attack/noun'],
  ['Reportedly, Baghdad agreed.', 'Reportedly/adverb Baghdad/name agreed/verb'],
  [
    'The planned talks of the growing army.',
    'planned/adjective talks/noun of/preposition the/determiner growing/adjective army/noun',
  ],
  ['Iraq demands that they leave.', 'Iraq/name demands/verb'],
  ['“It helps,” said lead author Ann Berg.', 'lead/noun author/noun'],
  ['They said lead us to the door.', 'lead/verb us/pronoun'],
]

test.each(reads)('%s', (text, tags) => {
  expect(tagsOf(text)).toContain(tags)
})
