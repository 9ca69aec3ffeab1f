import { analyse } from '../analyse.ts'
import { holdRules } from '../rule-table.ts'

const LEAD = 'The town of Delmouth cleared its harbour on Monday after the storm, the mayor said.'
const RAIN = 'It rained on the town hall all day.'

holdRules(analyse, LEAD, {
  'name-spellings': {
    reads: [
      ['Mayor Sabrina Quill spoke.', 'Mayor Sabrin Quill spoke.'],
      ['Captain Yussef al-Hadi left.', 'Captain Youssef Al Hadi left.'],
    ],
    ignores: [
      ['Mayor Sabrina Quill spoke.', RAIN],
      ['Mayor Sabrina Quill spoke.', 'Baker Peter Moss spoke.'],
      ['Mayor Anna Roe spoke.', 'Baker Jack Roe spoke.'],
    ],
  },
  'name-titles': {
    reads: [['Deputy spokeswoman Ada Quill spoke.', 'Deputy press secretary Ada Quill spoke.']],
    ignores: [
      ['Mayor Ada Quill spoke.', 'Mayor Ada Quill left.'],
      ['Mayor Ada Quill spoke.', 'Ms Ada Quill left.'],
      ['Mayor Ada Quill spoke.', 'Baker Peter Moss left.'],
    ],
  },
  'contrast-set': {
    reads: [
      ['Gunmen killed 40 harbour workers at noon.', 'At noon 40 harbour workers died.'],
      [
        'Some rioters blocked the main coal terminal at noon.',
        'Some protesters blocked the main coal terminal at noon.',
      ],
      [
        'The mayor demanded an inquiry into the harbour board.',
        'The mayor asked for an inquiry into the harbour board.',
      ],
    ],
    ignores: [
      ['The earthquake killed 40 harbour workers.', 'In the earthquake 40 harbour workers died.'],
      ['The Ridge Fire killed two harbour workers.', 'Two harbour workers died in the Ridge Fire.'],
      ['The overnight attacks hit the coal terminal hard.', 'The overnight strikes hit the coal terminal hard.'],
      ['The mayor demanded an inquiry into the harbour board.', 'The baker asked for more flour and a new oven.'],
      ['Some rioters blocked the coal terminal at noon.', 'Some rioters blocked the coal terminal at night.'],
    ],
  },
  'label-alignment': {
    reads: [
      [
        'The loose alliance of harbour crews from the north blocked the main coal terminal at noon.',
        'The tight network of harbour crews from the north blocked the main coal terminal at noon.',
      ],
    ],
    ignores: [
      ['The Danish tug reached the coal terminal at noon.', 'The tug Freja reached the coal terminal at noon.'],
      ['The old salvage tug left the coal terminal at noon.', 'The salvage tug left the coal terminal at noon.'],
      [
        'The first round of dredging consultations at the coal terminal began at noon.',
        'The first round of dredging conversations at the coal terminal began at noon.',
      ],
    ],
  },
  'scare-quotes': {
    reads: [
      [
        'The council complained of harbour board “aggression” against its crews at the coal terminal.',
        'The council complained of a harbour board “invasion” against its crews at the coal terminal.',
      ],
    ],
    ignores: [
      [
        'The council complained of “aggression” against its crews at the coal terminal.',
        'The council complained of “aggression” against its crews at the coal terminal again.',
      ],
      ['The council complained of “aggression” at the coal terminal.', 'A baker spoke of a bread “invasion”.'],
      ['The council complained of aggression.', 'The council complained of an invasion.'],
    ],
  },
  'statement-alone': {
    reads: [['Three divers of the navy mapped the wreck of a steamer near the lighthouse.', RAIN]],
    ignores: [
      [
        'Three divers of the navy mapped the wreck of a steamer near the lighthouse.',
        'Near the lighthouse three navy divers mapped a steamer’s wreck.',
      ],
      ['Dozens of small stalls burned.', RAIN],
      ['Very well.', RAIN],
    ],
  },
  'garble-roles-reversed': {
    reads: [
      [
        'The Borish army defeated the Red Brigade in the hills in 2017.',
        'The town was shut until the Borish army was defeated in 2017.',
      ],
    ],
    ignores: [
      [
        'The Borish army defeated the Red Brigade in the hills in 2017.',
        'The town was shut until the Red Brigade was defeated in 2017.',
      ],
      [
        'The Borish army defeated the Red Brigade in the hills in 2017.',
        'The town was shut until the Borish army was praised in 2017.',
      ],
    ],
  },
  'garble-joined-opponents': {
    reads: [['The Red Brigade attacked Borland in 2017.', 'The Red Brigade and Borland took credit for the plan.']],
    ignores: [
      ['The Red Brigade attacked Borland in 2017.', 'The Red Brigade and Borland held talks on the plan.'],
      ['The Red Brigade praised Borland in 2017.', 'The Red Brigade and Borland took credit for the plan.'],
    ],
  },
  'garble-orphan-words': {
    reads: [['The crews left the port of the town. are doing. They came back at noon.', RAIN]],
    ignores: [
      ['The crews left the port of the town. They came back at noon.', RAIN],
      ['The crews left at 5 p.m. and came back.', RAIN],
    ],
  },
  'garble-doubled-word': {
    reads: [['The crews left the the port at noon.', RAIN]],
    ignores: [
      ['They had had enough of that.', RAIN],
      ['He said that that was very very late.', RAIN],
    ],
  },
})
