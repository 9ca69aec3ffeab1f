const values = (table: string): Map<string, number> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [word = '', value = ''] = entry.split('=')
        return [word, Number(value)] as const
      }),
  )

/** Cardinals below a hundred, lower case. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = values(`
zero=0 nought=0 naught=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60
seventy=70 eighty=80 ninety=90`)

/** Words that multiply what stands before them; "lakh" and "crore" are India's. */
export const SCALES: ReadonlyMap<string, number> = values(`
hundred=100 thousand=1000 million=1e6 billion=1e9 trillion=1e12 quadrillion=1e15 lakh=1e5 lakhs=1e5 crore=1e7 crores=1e7
dozen=12 dozens=12 dz=12 dzs=12 dozs=12`)

/** Written behind digits, joined or spaced: "5 bn"; "millions" and the like only behind a number ("2 millions"). */
export const SCALE_MARKS: ReadonlyMap<string, number> = values(`
bn=1e9 bln=1e9 mn=1e6 mln=1e6 mil=1e6 mm=1e6 tn=1e12 tln=1e12 trn=1e12 k=1000 hundreds=100 thousands=1000 millions=1e6 billions=1e9
trillions=1e12`)

/** Marks of one letter that are also units ("1.2m" people or metres, "3t", "2b"): what follows decides. */
export const LETTER_SCALES: ReadonlyMap<string, number> = values('m=1e6 b=1e9 t=1e12')

/** What divides: "third", "thirds", "three-quarters". "Second" is a time and an ordinal only. */
export const DENOMINATORS: ReadonlyMap<string, number> = (() => {
  const singular =
    values(`half=2 third=3 quarter=4 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
    fifteenth=15 sixteenth=16 twentieth=20 thirtieth=30 fiftieth=50 hundredth=100 thousandth=1000 millionth=1e6 billionth=1e9 trillionth=1e12`)
  const plurals = [...singular].map(([word, n]) => [word === 'half' ? 'halves' : `${word}s`, n] as const)
  return new Map([...singular, ...plurals])
})()

/** Behind tens they make an ordinal or a denominator: "twenty-first", "twenty-fifths". */
export const ORDINAL_ONES: ReadonlyMap<string, number> = values(
  'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9',
)

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** No number is said, but a least one is meant: "dozens" of things are two dozen or more. */
export const VAGUE_MULTIPLES: ReadonlyMap<string, number> = values(`
dozens=24 scores=40 hundreds=200 thousands=2000 millions=2e6 billions=2e9 trillions=2e12 lakhs=2e5 crores=2e7 tens=20`)

/** Words that can begin a number; looked up once a token, so that other tokens cost nothing more. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...SCALES.keys(),
  ...VAGUE_MULTIPLES.keys(),
  ...FRACTION_SIGNS.keys(),
  ...DENOMINATORS.keys(),
  'couple',
  'decade',
  'century',
  'fortnight',
  'twice',
  'thrice',
  'score',
])
