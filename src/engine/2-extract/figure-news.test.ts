import { expect, test } from 'vitest'
import { segment } from '../1-segment/segment.ts'
import { readDates } from './dates.ts'
import { readFigures } from './figures.ts'

const NONE = { date: [], figure: [], quote: [], name: [] }
const SIGNS = {
  exact: '',
  about: '≈ ',
  'more-than': '> ',
  'at-least': '≥ ',
  'less-than': '< ',
  'at-most': '≤ ',
  nearly: '≲ ',
  range: '',
  vague: '≥ ',
} as const

/** "bound value unit" of each figure: "≥ 350000000 euro". */
function read(text: string): string {
  const { body } = segment({ id: 'a', text })
  return readFigures(body, { ...NONE, date: readDates(body, NONE) })
    .map(({ value, low, high, hedge, unit }) => {
      const amount = hedge === 'range' ? `${low}–${high}` : `${SIGNS[hedge]}${value ?? low}`
      return unit === null ? amount : `${amount} ${unit}`
    })
    .join(' · ')
}

/** Sentences as the news of markets, sport, science, disasters and politics prints them → what is to be read. */
const NEWS = `
Its shares closed up 4.2% at $251.60 on Tuesday. → 4.2 % · 251.6 dollar
The company posted a net loss of $1.3 billion, compared with a profit of $45 million a year earlier. → 1300000000 dollar · 45000000 dollar
Unemployment fell to 3.9 percent in April from 4.1 percent in March. → 3.9 % · 4.1 %
Brent crude slipped 80 cents to $82.15 a barrel. → 80 cent · 82.15 dollar per barrel
The LSX 100 index gained 23 points, or 0.3 percent. → 23 point · 0.3 %
The bank will pay a fine of at least 350 million euros. → ≥ 350000000 euro
The fund manages more than £2.4bn in assets. → > 2400000000 pound
Inflation could hit 10% by the end of the year. → 10 %
Analysts had expected earnings of 58 cents per share. → 58 cent per share
Revenue climbed 12 percent to a record 9.8 billion Swiss francs. → 12 % · 9800000000 Swiss franc
The yield on the 10-year Treasury note rose to 4.35%. → 10 year · 4.35 %
The central bank raised its benchmark rate by 25 basis points to 5.5 percent. → 25 basis point · 5.5 %
Sales in China tumbled by almost a quarter. → ≲ 0.25
Exports doubled to 3.2 million tonnes. → 3200000 tonne
The deal values the start-up at nearly $1 trillion. → ≲ 1000000000000 dollar
Gold traded at about $2,030 an ounce. → ≈ 2030 dollar per ounce
He scored 31 points and grabbed 14 rebounds in 38 minutes. → 31 point · 14 rebound · 38 minute
She ran the marathon in two hours, 18 minutes and 4 seconds. → 8284 second
United won 3-1 in front of 54,000 fans. → 54000 fan
The 23-year-old striker has scored 17 goals in 29 games this season. → 23 year of age · 17 goal · 29 game
He threw for 312 yards and three touchdowns. → 312 yard · 3 touchdown
She beat the world record by 0.02 seconds. → 0.02 second
The Spaniard won 6-4, 7-6, 6-3 to claim his 20th title. →
The club paid a transfer fee of up to 70 million pounds. → ≤ 70000000 pound
Roe finished 12.5 seconds ahead of Poe. → 12.5 second
The team leads the division by five and a half games. → 5.5 game
At least 43 people were killed and more than 200 injured when the bus plunged into a ravine 150 metres deep. → ≥ 43 person · > 200 person · 150 metre
A magnitude 7.1 earthquake struck 35 km south of the city at a depth of 10 kilometres. → 7.1 magnitude · 35 kilometre · 10 kilometre
Winds of up to 140 mph tore the roofs off dozens of homes. → ≤ 140 mile per hour · ≥ 24 home
The wildfire has burned more than 12,000 acres and is 40 percent contained. → > 12000 acre · 40 %
Some 15,000 people were evacuated. → ≈ 15000 person
Rescuers pulled eight survivors from the rubble after 72 hours. → 8 survivor · 72 hour
Rainfall totalled 300 millimetres in 24 hours, three times the monthly average. → 300 millimetre · 24 hour · 3 time
About 1.2 million households were without power. → ≈ 1200000 household
The death toll from the cyclone has risen to 112. → 112 person
The ferry was carrying 250 passengers, well over its capacity of 120. → 250 passenger · 120
Temperatures reached 47.3 degrees Celsius in Phoenix. → 47.3 degree Celsius
Lava has destroyed nearly 600 houses on the island. → ≲ 600 house
Between 20 and 30 people are still missing. → 20–30 person
The telescope is orbiting 1.5 million km from Earth. → 1500000 kilometre
The study followed 4,500 patients aged between 40 and 65 for a decade. → 4500 patient · 40–65 year of age · 10 year
The drug cut the risk of heart attacks by a third. → 0.333333333333
The fossil is believed to be 66 million years old. → 66000000 year of age
The asteroid, roughly 500 metres across, will pass within 4.6 million miles of Earth. → ≈ 500 metre · 4600000 mile
Global temperatures have risen by 1.1C since the 19th century. → 1.1 degree Celsius
Two-thirds of the patients showed no symptoms. → 0.666666666667 patient
The probe weighs 2.5 tons and cost $850 million. → 2.5 ton · 850000000 dollar
Carbon dioxide reached 421 parts per million. → 421 part per million
One in eight adults suffers from the condition. → 0.125 adult
The vaccine was 95 percent effective in a trial of 30,000 volunteers. → 95 % · 30000 volunteer
The bill passed by 217 votes to 213. → 217 vote · 213 vote
Turnout was just under 62 percent, down from 67 percent in 2019. → < 62 % · 67 %
A poll put the party on 34 percent, two points ahead of its rival. → 34 % · 2 point
The senator won 52.4% of the vote with 98 percent of precincts reporting. → 52.4 % · 98 %
Lawmakers voted 58-42 to approve the $1.9 trillion package. → 1900000000000 dollar
More than 300,000 demonstrators marched through the capital, organisers said; police put the number at 80,000. → > 300000 demonstrator · 80000 demonstrator
The minister promised to hire 10,000 nurses within three years. → 10000 nurse · 3 year
Fewer than 100 of the 1,200 asylum seekers have been granted a visa. → < 100 seeker · 1200 seeker
The government plans to spend an extra 500 million dollars on defence. → 500000000 dollar
The mayor, 54, has been in office for over eight years. → 54 year of age · > 8 year
The soldier was sentenced to 12 years in prison. → 12 year
Police seized 450 kilograms of cocaine worth an estimated $30 million. → 450 kilogram · ≈ 30000000 dollar
No fewer than nine countries have banned the product. → ≥ 9 country
The price of wheat has jumped by as much as 60 percent since February. → ≤ 60 %
Rents rose by between 5 and 7 percent. → 5–7 %
The airline will cut 2,000 jobs, around 8 percent of its staff. → 2000 job · ≈ 8 %
The group will reduce its workforce by 5%, citing slack demand. → 5 %
The jet was flying at 33,000 feet when it lost contact. → 33000 foot
The trial, which began in 2016, has cost taxpayers over $5 million. → > 5000000 dollar
The village lies six miles from the border. → 6 mile
The tax would raise $15 billion a year. → 15000000000 dollar per year
Half a million people have fled, the UN said. → 500000 person
He drank two litres of water a day. → 2 litre per day
The city has a population of 8.9 million. → 8900000 person
Oil output will be cut by 1.66 million barrels per day. → 1660000 barrel per day
The bridge is 1.2 km long and took 11 years to build. → 1.2 kilometre · 11 year
The theatre seats 1,400. → 1400
Ticket prices start at £35. → 35 pound
The house sold for $4.25m, $500,000 over the asking price. → 4250000 dollar · 500000 dollar
The dollar bought 149.85 yen. → 149.85 yen
The Lindport industrial average fell 156.33 points to 33,002.38. → 156.33 point · 33002.38 point
The pound was down 0.4% against the dollar at $1.2540. → 0.4 % · 1.254 dollar
Pre-tax profits rose by more than half to £1.1bn. → > 0.5 · 1100000000 pound
Net income attributable to shareholders came to $2.47 a share. → 2.47 dollar per share
The firm, founded in 1998, employs around 3,400 people in 12 countries. → ≈ 3400 person · 12 country
The merger would create a company with annual sales of roughly $60 billion. → ≈ 60000000000 dollar
Shares were up as much as 7 percent before closing 2 percent lower. → ≤ 7 % · 2 %
The euro zone economy shrank 0.1 percent in the third quarter. → 0.1 %
The median home price topped $400,000 for the first time. → > 400000 dollar
Oil fell below $70 a barrel. → < 70 dollar per barrel
The stock trades at 25 times earnings. → 25 time
The number of jobless rose by 12,000 to 1.45 million. → 12000 · 1450000
A total of 1,146 flights were cancelled. → 1146 flight
The blaze killed a 32-year-old woman and her two children, aged four and six. → 32 year of age · 2 child · 4 year of age · 6 year of age
Two men, aged 22 and 35, were arrested. → 2 man · 22 year of age · 35 year of age
Police fired more than a hundred rounds of tear gas. → > 100 round
Seven in ten voters back the reform, according to the survey. → 0.7 voter
Just one in 20 cases leads to a conviction. → 0.05 case
The party won 121 of the 349 seats, 20 fewer than in 2018. → 121 seat · 349 seat · 20
The motion was rejected by 311 votes to 242. → 311 vote · 242 vote
She holds a lead of less than 1,000 votes. → < 1000 vote
The country has recorded 2,345,678 infections and over 60,000 deaths. → 2345678 infection · > 60000 death
It was the third attack in less than two weeks. → < 2 week
The tower will be 1,007 metres tall, making it the first building over a kilometre high. → 1007 metre
The rover has travelled 28.06 miles, more than any other vehicle. → 28.06 mile
Researchers sampled 150 sites across 22 countries between 2010 and 2015. → 150 site · 22 country
The particles are about 100 nanometres wide, a thousand times thinner than a hair. → ≈ 100 nanometre · 1000 time
The reactor ran for 17 minutes at 70 million degrees. → 17 minute · 70000000 degree
Levels of lead were up to 20 times higher than the legal limit. → ≤ 20 time
The species has declined by 90 per cent since 1970. → 90 %
The comet is visible every 76 years. → 76 year
The dish measures 305 m in diameter. → 305 metre
Scientists found 3.7-billion-year-old microbes. → 3700000000 year of age
The ship, 183 metres long, carried 4,700 containers. → 183 metre · 4700 container
Some 3.4 inches of rain fell in just one hour. → ≈ 3.4 inch · 1 hour
The river crested at 28.4 feet, about 10 feet above flood stage. → 28.4 foot · ≈ 10 foot
The eruption sent ash 12 kilometres into the sky. → 12 kilometre
A 5-kilometre exclusion zone was set up. → 5 kilometre
Rescue teams from a dozen nations joined the search for the 41 trapped workers. → 12 nation · 41 worker
Half of the town's 9,000 inhabitants lost their homes. → 0.5 inhabitant · 9000 inhabitant
The quake struck at a depth of between 10 and 15 km. → 10–15 kilometre
Snow drifts of nearly two metres blocked roads. → ≲ 2 metre
Hundreds of thousands of customers were still without electricity on Friday, down from 1.5 million at the peak. → ≥ 200000 customer · 1500000 customer
The 100-metre final was won in 9.79 seconds. → 100 metre · 9.79 second
The Gulls improved to 45-22 with a 112-104 win. →
Roe saved four of five break points. → 4 point · 5 point
Harbour City have 72 points from 30 matches, four clear of Northfield. → 72 point · 30 match · 4
She finished third, 1 minute and 12 seconds behind the leader. → 72 second
He signed a five-year, $125 million contract. → 5 year · 125000000 dollar
The 2-year-old colt won by a length and a half. → 2 year of age
The Olympic champion threw 89.34 metres with his second attempt. → 89.34 metre
The stadium's capacity will rise by a third, to 80,000. → 0.333333333333 · 80000
The prime minister's approval rating dropped six points to 31%. → 6 point · 31 %
The EU will cut emissions by at least 55% by 2030. → ≥ 55 %
The commission proposed a 750-billion-euro recovery fund. → 750000000000 euro
Nearly three million Venezuelans have left since 2015. → ≲ 3000000 Venezuelan
Ukraine's forces shot down 28 of 36 drones overnight. → 28 drone · 36 drone
The court awarded him €20,000 in damages. → 20000 euro
They face up to 10 years behind bars if convicted. → ≤ 10 year
The law bans clubs of more than 50 members. → > 50 member
The premier visited the country for the fourth time in 18 months. → 18 month
The new minimum wage of 12 euros an hour applies to 6.2 million workers. → 12 euro per hour · 6200000 worker
Aid worth 1.5 trillion won has been promised. → 1500000000000 won
Some two dozen activists chained themselves to the gates. → ≈ 24 activist
The budget deficit is projected at 3.5% of GDP this year. → 3.5 %
At £1,295 a month, rents are 9.4% higher than a year ago. → 1295 pound per month · 9.4 %
The drug costs $2.1 million per patient. → 2100000 dollar per patient
No more than five people may meet indoors. → ≤ 5 person
Not a single one of the 62 passengers survived. → 1 passenger · 62 passenger
The strike left 90,000 passengers stranded. → 90000 passenger
The temperature fell to minus 20 degrees. → -20 degree
It could take anywhere from six to nine months. → 6–9 month
Roughly 1 percent of births are affected, or about one in every 100. → ≈ 1 % · ≈ 0.01
The bank lent Rs 3,500 crore to small firms. → 35000000000 rupee
They walked for three and a half hours. → 3.5 hour
The army said 12 soldiers and four civilians died. → 12 soldier · 4 civilian
Nearly one in three adults is obese, up from one in five in 1990. → ≲ 0.333333333333 adult · 0.2
The trial involved 1,024 women, half of whom received a placebo. → 1024 woman · 0.5
He was fined £250 and banned from driving for 14 months. → 250 pound · 14 month
The A320 was carrying 150 passengers and six crew. → 150 passenger · 6 crew
Interest rates stand at a 15-year high of 5.25%. → 15 year · 5.25 %
Roughly 2,000 to 3,000 birds were found dead. → 2000–3000 bird
The cost has risen to an estimated $2.8 billion from $1.9 billion. → ≈ 2800000000 dollar · 1900000000 dollar
The firm sold 51.2 million phones in the quarter, 7% fewer than a year earlier. → 51200000 phone · 7 %
The company's market value dropped below $1 trillion for the first time since 2020. → < 1000000000000 dollar
The survey of 1,003 adults has a margin of error of plus or minus 3 percentage points. → 1003 adult · 3 percentage point
More than half a million homes lost power. → > 500000 home
The group wants at least a 10% pay rise. → ≥ 10 %
Almost 90,000 fans packed the stadium. → ≲ 90000 fan
Police said they seized 3.5 tonnes of cannabis with a street value of €10.5m. → 3.5 tonne · 10500000 euro
In the first nine months, net income more than doubled to $640 million. → 9 month · 640000000 dollar
Some 70 percent of the 1.4 million voters cast ballots. → ≈ 70 % · 1400000 voter
Four out of five doctors agree. → 0.8 doctor
The satellite orbits at an altitude of 550 km and a speed of 27,000 km/h. → 550 kilometre · 27000 kilometre per hour
The plant will produce up to 500,000 vehicles a year. → ≤ 500000 vehicle
The lake has shrunk to a tenth of its original size. → 0.1 size
A further 30 people are in intensive care. → 30 person
The index slipped 0.75% to 4,012.3. → 0.75 % · 4012.3
He died aged 92 after a short illness. → 92 year of age
It was the deadliest attack in over a decade, with 60-plus dead. → > 10 year · ≥ 60 person
The town of 8,500 was evacuated. → 8500 person
Oil prices jumped more than $3 to nearly $95 a barrel. → > 3 dollar · ≲ 95 dollar per barrel
The striker, who cost 45m euros, has scored in five successive games. → 45000000 euro · 5 game
He ran 100 metres in under 10 seconds. → 100 metre · < 10 second
The refugees include some 3,000 unaccompanied minors. → ≈ 3000 minor
The bill would cost $10bn over five years. → 10000000000 dollar · 5 year
The country imports about two-thirds of its gas. → ≈ 0.666666666667 gas
Three of the nine justices dissented. → 3 justice · 9 justice
Net debt fell by nearly €400m to €2.1bn. → ≲ 400000000 euro · 2100000000 euro
A pound of coffee costs $4. → 4 dollar
Only 17 of 193 member states have ratified the treaty. → 17 state · 193 state
The winner will receive a €1 million prize. → 1000000 euro
It took the team 4 1/2 years. → 4.5 year
He beat his rival by just 0.4 of a second. → 0.4 second
GDP grew at an annual rate of 2.6%, compared with 3.2% in the previous quarter. → 2.6 % · 3.2 %
At least 1 in 10 flights was delayed by over an hour. → ≥ 0.1 flight
The museum attracted 1.2m visitors last year, 300,000 more than in 2019. → 1200000 visitor · 300000
The ship was travelling at 18 knots. → 18 knot
No one was hurt. →
One person was killed and two were hurt. → 1 person · 2 person
He has two brothers. → 2 brother
Dozens of flights were cancelled and thousands of passengers stranded. → ≥ 24 flight · ≥ 2000 passenger
A couple of hundred protesters gathered. → ≈ 200 protester
The senator got 1,234,567 votes, or 51 percent. → 1234567 vote · 51 %
There were 5.3 deaths per 100,000 people. → 5.3 death · 100000 person
It weighs 200g and costs less than $20. → 200 gram · < 20 dollar
The 7.8-magnitude earthquake killed more than 50,000. → 7.8 magnitude · > 50000 person
They lost by two goals to one. → 2 goal
Twenty-three people were hurt, five of them seriously. → 23 person · 5 person
The flat measures just 23 sq m. → 23 square metre
The park covers 1,500 hectares (3,700 acres). → 1500 hectare · 3700 acre
He paid 20p for it. → 20 penny
Water levels are 2.5m above normal. → 2.5 metre
`

const rows = NEWS.trim()
  .split('\n')
  .map((row) => row.split(' →').map((part) => part.trim()) as [string, string])

test('the table is whole', () => {
  expect(rows.length).toBeGreaterThan(200)
})

test.each(rows)('%s', (sentence, figures) => {
  expect(read(sentence)).toBe(figures)
})
