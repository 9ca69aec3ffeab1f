import { expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readDates } from './dates.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }
const wayOf = (text: string) => readDates(segment({ id: 'a', text }).body, NONE)[0]?.expression.at?.toward

test.each([
  'He will meet them on Thursday.',
  'She’ll leave on Thursday.',
  'The talks are to resume on Monday.',
  'They said the vote would take place on Sunday.',
  'The ministers are expected in Paris on Tuesday.',
  'The mayor is due to leave on 5 March.',
  'They agreed to meet again on Wednesday.',
  'It may rain on Sunday.',
  'He was scheduled to speak Thursday.',
  'The term begins on 3 March.',
  'The deadline expires on Feb. 3.',
  'Rebels struck ahead of Sunday’s election.',
  'Lawmakers on Monday will debate the bill.',
])('looks ahead: %s', (text) => {
  expect(wayOf(text)).toBe('future')
})

test.each([
  'The bus crashed on Monday.',
  'On Thursday, he said the law will stand.',
  'They failed to meet on Wednesday.',
  'He has met them since Monday.',
  'It may have begun on Sunday.',
  'The attacks on Saturday killed ten.',
  'The house was hit on Friday.',
  'The troops moved and struck on 9 July.',
  'He put the house off limits on 9 July.',
])('looks back: %s', (text) => {
  expect(wayOf(text)).toBe('past')
})

test.each([
  'She could not be reached for comment on Saturday.',
  'The March 15 vote remains open.',
  'The vote was put off to 9 July.',
  'The match has been postponed until May 21.',
  'Talks on Saturday.',
  'Thursday’s vote is close.',
  'A protest on Friday.',
  'Photos from Monday.',
  'The May coup, still mourned.',
  'Today is Tuesday.',
  'She could leave on Friday.',
  'It shows the square on Sunday.',
  'His plan for Monday.',
  'The Friday edition costs more.',
  'Play on Saturday.',
  'The end on Friday.',
  'An open day on Monday.',
  'The law stays open to change since then; March 3.',
  'Heavy rain on Tuesday.',
  'Reaction to Sunday’s result.',
  'No end to the Thursday queues.',
  'The Monday meet.',
  'A run on Friday.',
])('leaves open: %s', (text) => {
  expect(wayOf(text)).toBeUndefined()
})
