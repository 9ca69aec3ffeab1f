import { analyse } from '../analyse.ts'
import { holdRules } from '../rule-table.ts'

const LEAD = 'A storm hit the coast of Valdor on Monday, officials in the capital Maresh said.'
const TALKS =
  'Officials of Valdor and Borland met in Maresh on Monday for talks on the border force. The ministers Roe and Poe opened the talks and praised the force.'
const OLD =
  'Officials of Borland met in Tarsk in April 2019 for talks on fish. Minister Ilse Brandt closed the fair of Tarsk.'

holdRules(analyse, LEAD, {
  'figure-values': {
    reads: [
      ['The storm killed 10 people.', 'The storm left 12 dead.'],
      ['Some 2,500 soldiers are deployed in Valdor.', 'A total of 2,500 troops remain deployed in Valdor.'],
      ['Many of the boats sank by the pier.', 'Most of the boats sank by the pier.'],
      ['The eye passed six miles off the port.', 'The eye passed 10 km off the port.'],
      ['The house voted 151 to 146 for the storm bill.', 'The storm bill was adopted by 151 votes to 147.'],
      [
        'The shipyard Lumira said it would cut 2,310 jobs, or about 6% of its workforce.',
        'The shipyard will shed 2,310 posts, about 8% of its staff, it said.',
      ],
      ['Patients had 4.1 fewer bad days a month with the pill.', 'With the pill they had 4.1 fewer days of pain.'],
      ['Nearly 1,900 firemen fought the fire.', 'Almost 2,000 firemen are fighting the fire.'],
      ['The match in Maresh was seen by 61,412 fans.', 'Before 61,214 spectators Maresh won the match.'],
    ],
    ignores: [
      // what befell them, what they are, when and where
      ['The storm injured 50 people.', 'The storm killed 12 people.'],
      ['The storm sank 12 boats.', 'The storm felled 12 trees.'],
      ['The storm killed 10 people.', 'A storm killed 300 people in Borland in 1999.'],
      ['The navy held 12 Somali suspects.', 'The navy held 11 Yemeni suspects.'],
      ['The team lost 40 percent of its fans.', 'The bank cut its rate to 4 percent.'],
      // no amounts: scores, ordinals, roads, names, ages of two people
      ['United won 3-1 in the rain.', 'City lost 2-4 in the rain.'],
      ['The first round of the cup ended.', 'The third round of the cup ended.'],
      ['The storm shut Route 7.', 'The storm shut Route 9.'],
      ['Jane Roe, 22, saw the storm.', 'Jack Poe, 40, saw the storm.'],
      ['Jane Roe, 62, saw the storm.', 'Roe’s aunt, Ann Roe, 60, saw the storm.'],
      ['The court heard Judge Roe at 10:30.', 'The court heard Judge Roe at 11:45.'],
      // another vote, another whole, a bound far off, other crowds
      ['The house voted 151 to 146 for the storm bill.', 'At the first reading the house voted 158 to 139 for it.'],
      ['The house voted 151 to 146 for the storm bill.', 'The senate voted 48 to 30 against the port bill.'],
      ['The shipyard Lumira would cut about 6% of its workforce.', 'It will shed 18% of its Borland workforce.'],
      ['The storm stopped more than 400 ferries in Maresh.', 'Of 610 ferries in Maresh some sailed on in the storm.'],
      ['The match in Maresh was seen by 61,412 fans.', 'The club sold 14,200 season cards to spectators.'],
      ['They waited two and a half hours for the ferry.', 'The choir of Tarsk sang for two and a half hours.'],
      ['Patients had 4.1 fewer bad days a month with the pill.', 'Without it they had 1.7 fewer days of pain.'],
      ['Nearly 1,900 firemen fought the fire.', 'Some 3,500 firemen are on strike in Borland.'],
      // an aftershock, a share beside a change
      ['A magnitude 6.3 quake shook the port.', 'A 5.1-magnitude aftershock shook the port.'],
      ['Port sales rose 42 percent last year.', 'Port sales made up 52 percent of the total last year.'],
    ],
  },
  'figure-update': {
    reads: [
      [
        ['The storm killed 10 people.', '2024-03-05'],
        ['The storm killed 14 people.', '2024-03-07'],
      ],
      [
        ['Some 19 people are missing in Maresh.', '2024-03-05'],
        ['Some 14 people are missing in Maresh.', '2024-03-07'],
      ],
      [
        ['The storm killed 38 people on Monday.', '2024-03-05'],
        ['The death toll of the storm rose to 67 on Wednesday.', '2024-03-07'],
      ],
    ],
    ignores: [
      ['The storm killed 10 people.', 'The storm killed 14 people.'],
      [
        ['The storm killed 10 people.', ''],
        ['The storm killed 14 people.', ''],
      ],
      [
        ['The storm killed 14 people.', '2024-03-05'],
        ['The storm killed 10 people.', '2024-03-07'],
      ],
      [
        ['The storm killed 10 people.', '2024-03-05'],
        ['The storm killed at least ten people.', '2024-03-07'],
      ],
      [
        ['The judge gave Anna Roe four years in jail for the fraud.', '2024-03-05'],
        ['The judge gave Anna Roe five years in jail for the fraud.', '2024-03-07'],
      ],
      [
        ['The storm killed 10 people.', '2024-03-05'],
        ['A storm killed 300 people in Borland in 1999.', '2024-03-07'],
      ],
    ],
  },
  'figure-scope': {
    reads: [
      [
        'Rebels launched 100 attacks on army posts in Valdor this year.',
        'Rebels launched 150 attacks on army posts in Valdor and Borland this year.',
      ],
    ],
    ignores: [
      [
        'Rebels launched 150 attacks on army posts in Valdor this year.',
        'Rebels launched 150 attacks on army posts in Valdor and Borland this year.',
      ],
      [
        'Rebels launched 150 attacks on army posts in Valdor this year.',
        'Rebels launched 100 attacks on army posts in Valdor and Borland this year.',
      ],
      [
        'Rebels launched 100 attacks on army posts in Valdor this year.',
        'Rebels launched 150 attacks on army posts in Valdor this year.',
      ],
      ['Some 40 boats sank in Valdor.', 'Some 150 trees fell in Valdor and Borland.'],
    ],
  },
  'figure-window': {
    reads: [
      [
        'Since mid-October, more than 150 attacks have hit the fleet of Valdor off the coast.',
        'Since January 2022, some 900 attacks have hit the fleet of Valdor off the coast.',
      ],
      [
        'In 2021 the port of Valdor took in 4,000 boats, the ministry said.',
        'In 2023 the port of Valdor took in 7,000 boats, the ministry said.',
      ],
    ],
    ignores: [
      [
        'Since mid-October, more than 150 attacks have hit the fleet of Valdor off the coast.',
        'Since October 12, some 160 attacks have hit the fleet of Valdor off the coast.',
      ],
      ['In 2021 the port took in 4,000 boats.', 'In 2023 a strike shut 7,000 schools in the hills.'],
      ['In 2021 the port took in 4,000 boats.', 'The port took in 4,000 boats in 2021.'],
      ['Trade through the port in 2021 came to $4,000.', 'Trade through the port in 2023 came to $7,000.'],
    ],
  },
  'figure-event': {
    reads: [
      [
        [`${TALKS} About 2,500 soldiers are deployed in Valdor.`, '2024-03-05'],
        [`${TALKS} A total of 2,500 soldiers are deployed in Valdor.`, '2024-03-05'],
        [`${OLD} About 2,500 soldiers were deployed in Valdor in April 2019.`, '2019-04-10'],
      ],
    ],
    ignores: [
      [
        [`${TALKS} About 2,500 soldiers are deployed in Valdor.`, '2024-03-05'],
        [`${TALKS} A total of 2,500 soldiers are deployed in Valdor.`, '2024-03-05'],
      ],
      [
        [`${TALKS} Three soldiers are deployed in Valdor.`, '2024-03-05'],
        [`${TALKS} Three soldiers are deployed in Valdor.`, '2024-03-05'],
        [`${OLD} Three soldiers were deployed in Valdor in April 2019.`, '2019-04-10'],
      ],
      [
        [`${TALKS} About 2,500 soldiers are deployed in Valdor.`, '2024-03-05'],
        [`${TALKS} A total of 2,500 soldiers are deployed in Valdor.`, '2024-03-05'],
        [`${OLD} About 9,000 soldiers were deployed in Valdor in April 2019.`, '2019-04-10'],
      ],
    ],
  },
  'figure-single': {
    reads: [
      ['The storm sank 12 boats.', 'The rain went on.'],
      ['The repairs will cost $5 million.', 'The rain went on.'],
      ['Dozens of homes lost their roofs.', 'The rain went on.'],
    ],
    ignores: [
      ['The storm sank 12 boats.', 'Twelve boats were sunk by the storm.'],
      ['The two countries met.', 'The rain went on.'],
      ['Jane Roe, 22, saw it.', 'The rain went on.'],
      ['The first boat sank.', 'The rain went on.'],
      ['Route 7 was shut.', 'The rain went on.'],
      ['It came at 10:30.', 'The rain went on.'],
      ['Many people like rain.', 'The rain went on.'],
      ['United won 3-1.', 'The rain went on.'],
      ['The storm came in 2014.', 'The rain went on.'],
    ],
  },
})
