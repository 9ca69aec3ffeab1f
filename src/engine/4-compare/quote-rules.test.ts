import { analyse } from '../analyse.ts'
import { holdRules } from '../rule-table.ts'

const LEAD = 'The town council of Riverton met on Monday to talk about the old stone bridge over the river.'
const CLOSED = '“The bridge will stay closed until the end of spring,” Anna Berg said.'
const RAIN = 'It rained on the town hall all day.'

holdRules(analyse, LEAD, {
  'quote-words': {
    reads: [
      [CLOSED, 'Anna Berg said “the bridge will stay closed until the end of spring.”'],
      [CLOSED, 'Anna Berg said it “will stay closed until the end of spring.”'],
    ],
    ignores: [
      [CLOSED, RAIN],
      [CLOSED, '“We need a new school roof before the winter comes,” Anna Berg said.'],
      [CLOSED, '“The bridge may stay shut for some months more,” Peter Moss said.'],
    ],
  },
  'quote-family': {
    reads: [[CLOSED, '“The bridge will surely stay closed until the end of spring,” Anna Berg said.']],
    ignores: [
      [CLOSED, '“The bridge will stay closed until the end of spring,” said Anna Berg.'],
      [CLOSED, '“We need a new school roof before the winter comes,” Anna Berg said.'],
    ],
  },
  'quote-sense': {
    reads: [
      [
        'The council said: “The board will settle the terms for transferring the workers from Riverton.”',
        '“The board will settle the terms for the transition of the workers in Riverton,” the council said.',
      ],
    ],
    ignores: [
      [CLOSED, '“The bridge will surely stay closed until the end of spring,” Anna Berg said.'],
      [CLOSED, '“The bridge will stay closed until the end of spring,” said Anna Berg.'],
      [CLOSED, RAIN],
    ],
  },
  'quote-conflict': {
    reads: [
      [
        '“We have found 250 cracks in the stones of the old bridge,” Anna Berg said.',
        '“We have found 350 cracks in the stones of the old bridge,” Anna Berg said.',
      ],
      [
        '“The county will pay for the repair of the old stone bridge,” Anna Berg said.',
        '“The county will not pay for the repair of the old stone bridge,” Anna Berg said.',
      ],
    ],
    ignores: [
      [
        '“We have found 250 cracks in the stones of the old bridge,” the council said.',
        '“We have found 350 cracks in the stones of the old bridge,” the council said.',
      ],
      [
        '“The bridge is 30 miles from the town and we want it back,” Anna Berg said.',
        '“The bridge is 48 km from the town and we want it back,” Anna Berg said.',
      ],
      ['“We found 250 cracks,” Anna Berg said.', '“We found 350 cracks,” Anna Berg said.'],
    ],
  },
  'quote-speaker': {
    reads: [[CLOSED, '“The bridge will stay closed until the end of spring,” Peter Moss said.']],
    ignores: [
      [CLOSED, '“The bridge will stay closed until the end of spring,” the mayor’s office said.'],
      [CLOSED, '“The bridge will stay closed until the end of spring,” Berg said.'],
    ],
  },
  'quote-single': {
    reads: [[CLOSED, RAIN]],
    ignores: [
      [CLOSED, '“The bridge will stay closed until the end of spring,” said Anna Berg.'],
      ['Anna Berg called it a “pity”.', RAIN],
      ['They saw the “Bridge of Sighs”.', RAIN],
    ],
  },
})
