import { describe, expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { extract } from './extract.ts'

/** "words = bound, value or step, unit, role, who gives it" of each figure, with what is not said left out. */
function read(text: string): string[] {
  return extract(segment({ id: 'a', text })).extraction.figure.map(
    ({ start, end, hedge, value, low, unit, role, vague }) =>
      `${text.slice(start, end)} = ${[hedge, value ?? (vague === null ? low : `step ${vague}`), unit, role].filter((part) => part !== null).join(' ')}`,
  )
}

describe('figures as news agencies write them', () => {
  test.each([
    // a verb behind the noun that is counted
    ['Ferry with 80 passengers sinks off Java', ['80 passengers = exact 80 passenger']],
    ['Bus carrying 45 pupils plunges into ravine', ['45 pupils = exact 45 pupil']],
    ['One in four adults smokes, a study found.', ['One in four adults = exact 0.25 adult']],
    ['Three out of every five plants failed.', ['Three out of every five plants = exact 0.6 plant']],
    // times and ages in short
    ['The race took 1h 20m.', ['1h 20m = exact 80 minute']],
    [
      'Two boys, ages 9 and 11, won.',
      ['Two boys = exact 2 boy', 'ages 9 = exact 9 year of age', '11 = exact 11 year of age'],
    ],
    ['An aftershock of 5.1 was felt.', ['5.1 = exact 5.1 magnitude']],
    // bounds
    ['The dam will not cost more than $5 million.', ['more than $5 million = at-most 5000000 dollar']],
    ['They did not lose fewer than 40 cows.', ['fewer than 40 cows = at-least 40 cow']],
    ['The hall holds 900 max.', ['900 max = at-most 900']],
    // change, and what goes on counting
    ['The death toll climbed from 31 to 44.', ['31 = exact 31 person killed', '44 = exact 44 person killed']],
    ['The mill has 300 looms and will buy 50 more.', ['300 looms = exact 300 loom', '50 = exact 50 loom']],
    ['Attendance, 18,000 last year, slipped.', ['18,000 = exact 18000']],
    [
      'Profit climbed a quarter to 320 million euros.',
      ['a quarter = exact 0.25', '320 million euros = exact 320000000 euro'],
    ],
    ['Half the town fled.', ['Half = exact 0.5 town']],
    // what befell people
    ['The fire claimed 14 lives.', ['14 lives = exact 14 person killed']],
    ['Four gunmen were shot dead.', ['Four gunmen = exact 4 gunman killed']],
    ['Eleven hostages were freed.', ['Eleven hostages = exact 11 hostage rescued']],
    ['Twelve refugees drowned.', ['Twelve refugees = exact 12 refugee killed']],
    ['Three children are in critical condition.', ['Three children = exact 3 child wounded']],
    ['It sank with 80 passengers aboard.', ['80 passengers = exact 80 passenger present']],
    ['Ministers put the dead at 45.', ['45 = exact 45 person killed']],
    // amounts without a number
    ['Almost all of the votes are in.', ['Almost all of the votes = vague step 5 vote']],
    ['The vast majority of members voted.', ['The vast majority of members = vague step 5 member']],
    ['A handful of protesters were detained.', ['A handful of protesters = vague step 1 protester detained']],
    ['A number of people were hurt.', ['A number of people = vague step 3 person wounded']],
    ['The rate inched up to 4.6%.', ['4.6% = exact 4.6 %']],
    ['They called out 1,500 guardsmen.', ['1,500 guardsmen = exact 1500 guardsman']],
    ['Few men came.', ['Few men = vague step 1 man']],
    ['Most people stayed at home.', ['Most people = vague step 5 person']],
    ['The toll from Monday’s quake in the hills above the town rose to 58.', ['58 = exact 58 person killed']],
    ['Six people survived.', ['Six people = exact 6 person rescued']],
    ['It had 34 passengers and a crew of four.', ['34 passengers = exact 34 passenger', 'four = exact 4 crew']],
    ['A girl of 6 was saved.', ['6 = exact 6 year of age']],
    ['Jobs, who was 56, left.', ['56 = exact 56 year of age']],
    ['Crude has climbed nearly a quarter.', ['nearly a quarter = nearly 0.25']],
    ['It drew half as many.', ['half = exact 0.5']],
    ['A few dozen people gathered.', ['A few dozen people = vague 24 person present']],
  ])('reads %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test.each([
    // plurals that narrow a noun
    ['He faces 12 weapons charges.', ['12 weapons charges = exact 12 charge']],
    ['It cost three sports fans dear.', ['three sports fans = exact 3 fan']],
    ['Police made 20 drugs raids.', ['20 drugs raids = exact 20 raid']],
    // letters and marks of other things
    ['He swam 20m.', ['20m = exact 20 metre']],
    ['He wore 20s clothes.', []],
    ['She is a 4H member.', []],
    ['Call 0800 123 456 for help.', []],
    ['The Group of Seven met at Lake Como.', []],
    ['Chapter 11 protection was sought.', []],
    ['Sales of the iPhone 15 fell.', []],
    // no bound is turned where nothing denies the verb
    ['It will cost more than $5 million.', ['more than $5 million = more-than 5000000 dollar']],
    ['He did not say that more than 40 cows died.', ['more than 40 cows = more-than 40 cow']],
    ['They do not know, but more than 40 left.', ['more than 40 = more-than 40']],
    ['Nobody owns more than two cars.', ['more than two cars = more-than 2 car']],
    // nothing carried over
    [
      'The mill has 300 looms and 50 more windows.',
      ['300 looms = exact 300 loom', '50 more windows = exact 50 window'],
    ],
    ['It has 300 looms; 50 more than in May.', ['300 looms = exact 300 loom', '50 = exact 50']],
    ['He rose from third to first.', []],
    ['A quarter to remember is over.', []],
    ['Half an hour passed.', ['Half an hour = exact 0.5 hour']],
    // nothing befell them
    ['The crew saved 14 lives.', ['14 lives = exact 14 life']],
    ['He lived 14 lives.', ['14 lives = exact 14 life']],
    ['Four gunmen shot at them.', ['Four gunmen = exact 4 gunman']],
    ['The prison holds 11 hostages.', ['11 hostages = exact 11 hostage detained']],
    ['Some 80 passengers aboard were killed.', ['Some 80 passengers = about 80 passenger killed']],
    ['Three children are in critical roles.', ['Three children = exact 3 child']],
    ['The dead man was 45.', ['45 = exact 45']],
    // no amounts
    ['Not all of the victims were named.', []],
    ['The number of members fell.', []],
    ['The majority leader spoke.', []],
    ['They handled a number.', []],
    ['He is a handful.', []],
    ['In bulk it is cheap.', []],
    ['The few men who came left.', []],
    ['Some people came.', []],
    ['The most famous men came.', []],
    ['Many countries came.', []],
    ['Two-thirds of the 40 miners died.', ['Two-thirds = exact 0.666666666667 miner', '40 miners = exact 40 miner']],
    ['The sentence is less than the ten years sought.', ['ten years = exact 10 year']],
    ['Files of 412 Britons gathered there.', ['412 Britons = exact 412 Briton']],
    ['A boat of 6 tons was saved.', ['6 tons = exact 6 ton']],
    ['The crew was calm.', []],
    ['He is half asleep.', []],
    ['It holds up to 40 boats.', ['up to 40 boats = at-most 40 boat']],
    ['It took 12 specimens.', ['12 specimens = exact 12 specimen']],
    ['He inched up to the wall.', []],
  ])('takes no more from %s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})
