import { analyse } from '../analyse.ts'
import { holdRules } from '../rule-table.ts'

const LEAD =
  'Harbour master Kari Nord said the ferry Solveig had passed its inspection. Divers searched the wreck of the Solveig off Harwich.'

holdRules(analyse, LEAD, {
  'date-days': {
    reads: [
      [
        'The ferry Solveig sank off Harwich on January 24, killing four sailors.',
        'The ferry Solveig sank off Harwich on January 23, killing four sailors.',
      ],
      [
        'The ferry Solveig was built in Bergen in August 2023.',
        'The ferry Solveig was built in Bergen in the summer of 2023.',
      ],
      ['The Solveig was bought in 2014 by the port.', 'The port bought the Solveig in 2014.'],
    ],
    ignores: [
      // other happenings, days of saying, lengths, sets, ages
      ['The ferry Solveig sank off Harwich on January 24.', 'A crane of the port was painted green on January 26.'],
      ['The ferry sank on January 24.', 'The ferry sank.'],
      ['The search took ten days.', 'The search took two weeks.'],
      ['As of Sunday, 87 people of Harwich had died.', 'As of Monday, 95 people of Harwich had died.'],
      // where a count begins is no date of what is counted
      [
        'Rebels have attacked 150 boats off Harwich since October.',
        'Rebels have attacked 60 boats off Harwich since January.',
      ],
      ['The ferry sails every Friday.', 'The ferry sails on Sundays.'],
      // the day of speaking, which nobody tells
      [
        '“Today the ferry Solveig sails home from Harwich,” Kari Nord said.',
        'The ferry Solveig sails home from Harwich today, Kari Nord said.',
      ],
      ['The ferry was 23 years old.', 'The ferry was 24 years old.'],
      ['The judge recently left for Oslo.', 'The judge now lives in Oslo.'],
      ['Four seconds later the mast broke.', 'The mast broke four seconds later.'],
      ['He reads the Sunday Times.', 'She reads the Monday Mail.'],
    ],
  },
  'date-single': {
    reads: [
      ['The ferry was bought from an Oslo yard in March 2019.', 'The ferry is owned by a Harwich company.'],
      ['The ferry will be raised on 3 May.', 'The ferry is owned by a Harwich company.'],
    ],
    ignores: [
      ['The owner was told on Friday.', 'The ferry is owned by a Harwich company.'],
      ['The ferry was bought in March 2019.', 'They bought the ferry in March 2019.'],
      ['The owner spoke on March 5, 2024.', 'The ferry is owned by a Harwich company.'],
      ['It took ten years.', 'The ferry is owned by a Harwich company.'],
      ['About 2,014 people came.', 'The ferry is owned by a Harwich company.'],
      ['The 11th ferry was lost.', 'The ferry is owned by a Harwich company.'],
      ['The owner may march on.', 'The ferry is owned by a Harwich company.'],
      ['Last year the owner left.', 'The ferry is owned by a Harwich company.'],
    ],
  },
})
