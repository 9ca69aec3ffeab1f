/** Signs before (or, in Europe, behind) an amount. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['￥', 'yen'],
  ['₹', 'rupee'],
  ['₽', 'rouble'],
  ['₩', 'won'],
  ['₺', 'lira'],
  ['₪', 'shekel'],
  ['₦', 'naira'],
  ['₱', 'peso'],
  ['฿', 'baht'],
  ['₫', 'dong'],
  ['₴', 'hryvnia'],
  ['₸', 'tenge'],
  ['₡', 'colón'],
  ['₾', 'lari'],
  ['₭', 'kip'],
  ['₿', 'bitcoin'],
  ['元', 'yuan'],
  ['¢', 'cent'],
])

/** Letters before "$": whose dollar (or peso) it is. Lower case. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'US dollar'],
  ['u.s', 'US dollar'],
  ['u.s.', 'US dollar'],
  ['usd', 'US dollar'],
  ['c', 'Canadian dollar'],
  ['ca', 'Canadian dollar'],
  ['can', 'Canadian dollar'],
  ['cad', 'Canadian dollar'],
  ['cdn', 'Canadian dollar'],
  ['a', 'Australian dollar'],
  ['au', 'Australian dollar'],
  ['aud', 'Australian dollar'],
  ['nz', 'New Zealand dollar'],
  ['nzd', 'New Zealand dollar'],
  ['hk', 'Hong Kong dollar'],
  ['hkd', 'Hong Kong dollar'],
  ['s', 'Singapore dollar'],
  ['sgd', 'Singapore dollar'],
  ['nt', 'New Taiwan dollar'],
  ['ntd', 'New Taiwan dollar'],
  ['mx', 'Mexican peso'],
  ['mxn', 'Mexican peso'],
  ['mex', 'Mexican peso'],
  ['j', 'Jamaican dollar'],
  ['tt', 'Trinidad and Tobago dollar'],
  ['r', 'Brazilian real'],
])

/** ISO 4217 codes of currencies that news prints as codes, and marks used like them ("Rs 500", "Rp"). Lower case; printed in capitals. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ['usd', 'US dollar'],
  ['eur', 'euro'],
  ['gbp', 'pound'],
  ['jpy', 'yen'],
  ['cny', 'yuan'],
  ['rmb', 'yuan'],
  ['inr', 'rupee'],
  ['rs', 'rupee'],
  ['pkr', 'Pakistani rupee'],
  ['chf', 'Swiss franc'],
  ['sfr', 'Swiss franc'],
  ['nkr', 'Norwegian krone'],
  ['skr', 'Swedish krona'],
  ['dkr', 'Danish krone'],
  ['ikr', 'Icelandic krona'],
  ['kr', 'krone'],
  ['cad', 'Canadian dollar'],
  ['aud', 'Australian dollar'],
  ['nzd', 'New Zealand dollar'],
  ['hkd', 'Hong Kong dollar'],
  ['sgd', 'Singapore dollar'],
  ['sek', 'Swedish krona'],
  ['nok', 'Norwegian krone'],
  ['dkk', 'Danish krone'],
  ['pln', 'zloty'],
  ['czk', 'Czech koruna'],
  ['huf', 'forint'],
  ['rub', 'rouble'],
  ['uah', 'hryvnia'],
  ['try', 'Turkish lira'],
  ['ils', 'shekel'],
  ['nis', 'shekel'],
  ['sar', 'Saudi riyal'],
  ['aed', 'dirham'],
  ['qar', 'Qatari riyal'],
  ['kwd', 'Kuwaiti dinar'],
  ['bhd', 'Bahraini dinar'],
  ['iqd', 'Iraqi dinar'],
  ['egp', 'Egyptian pound'],
  ['le', 'Egyptian pound'],
  ['zar', 'rand'],
  ['ngn', 'naira'],
  ['kes', 'Kenyan shilling'],
  ['ksh', 'Kenyan shilling'],
  ['ghs', 'cedi'],
  ['brl', 'Brazilian real'],
  ['mxn', 'Mexican peso'],
  ['ars', 'Argentine peso'],
  ['clp', 'Chilean peso'],
  ['cop', 'Colombian peso'],
  ['krw', 'won'],
  ['idr', 'rupiah'],
  ['rp', 'rupiah'],
  ['myr', 'ringgit'],
  ['rm', 'ringgit'],
  ['thb', 'baht'],
  ['php', 'Philippine peso'],
  ['vnd', 'dong'],
  ['btc', 'bitcoin'],
  ['eth', 'ether'],
])

/** Signs of letters that are printed right before the digits, as they are printed: "Rs500", "CHF5m". Not "COP28", "R5", "LE1". */
export const JOINED_CODES: ReadonlySet<string> = new Set(
  'NKr SKr DKr IKr SFr Kr kr Rs Rp RM USD EUR GBP JPY CNY RMB CHF CAD AUD NZD HKD SGD SEK NOK DKK INR PLN ZAR AED'.split(
    ' ',
  ),
)
export const LONGEST_SIGN = 3

/** A currency a group: its singular, then its plural and other forms. */
const CURRENCY_FORMS: readonly (readonly string[])[] =
  `dollar dollars|euro euros|pound pounds|sterling|yen|yuan|renminbi|kuai|rupee rupees|rouble roubles|ruble rubles|franc francs|mark marks|markka markkas markkaa
lira liras lire|peso pesos|real reais|riyal riyals|rial rials|dinar dinars|dirham dirhams|shekel shekels|shilling shillings|naira|rand|cedi cedis
krona kronor|krone kroner|koruna korunas|zloty zlotys|forint forints|hryvnia hryvnias|leu lei|lev leva|won|baht|ringgit|rupiah|dong|taka|tenge|afghani afghanis
peseta pesetas|guilder guilders|escudo escudos|drachma drachmas|crown crowns|buck bucks|quid|cent cents|penny pence pennies|kopeck kopecks|paisa paise
bitcoin bitcoins|ether|satoshi satoshis|birr|kwacha|sol soles|bolivar bolivars|lari|dram drams|kip|riel|kyat|som|somoni|manat|sen`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))

/** Words behind an amount → singular. A word that is more often something else ("crown", "mark", "real", "won", "rand") counts all the same right behind a number. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  CURRENCY_FORMS.flatMap(([one = '', ...more]) => [one, ...more].map((form) => [form, one] as const)),
)

const PLURALS: ReadonlyMap<string, string> = new Map(CURRENCY_FORMS.map(([one = '', many]) => [one, many ?? one]))

/** "Norwegian krone" → "Norwegian kroner", "sol" → "soles"; null for what is no currency. */
export function currencyPlural(unit: string): string | null {
  const space = unit.lastIndexOf(' ') + 1
  const plural = PLURALS.get(unit.slice(space))
  return plural === undefined ? null : unit.slice(0, space) + plural
}

/** Hundredths of the unit before them: "3 dollars 50 cents". */
export const SMALL_COINS: ReadonlySet<string> = new Set(['cent', 'penny', 'kopeck', 'paisa'])

/** Currencies that are also verbs or other nouns; they need a scale, a nation or a form that is theirs alone ("5 million won", "South Korean won"). */
export const AMBIGUOUS_CURRENCIES: ReadonlySet<string> = new Set([
  'won',
  'mark',
  'marks',
  'sol',
  'som',
  'sen',
  'lei',
  'real',
  'dong',
  'kip',
  'dram',
  'drams',
  'sterling',
  'ether',
  'crown',
  'crowns',
  'rand',
])

/** Several nations have a currency of this name: → what the bare word and the nations' own are grouped as. */
const SHARED_NAMES: ReadonlyMap<string, string> = new Map(
  `crown krone krona koruna|franc|rupee|peso|dinar|riyal rial|shilling|lira`
    .split('|')
    .flatMap((row) => row.split(' ').map((form) => [form, row.split(' ')[0]!] as const)),
)

/** "Norwegian krone" → Norwegian, crown; "crown" → crown of nobody named; null for a currency whose name is its own. */
export function sharedCurrency(unit: string): { readonly nation: string; readonly name: string } | null {
  const space = unit.lastIndexOf(' ')
  const name = SHARED_NAMES.get(unit.slice(space + 1))
  return name === undefined ? null : { nation: unit.slice(0, Math.max(0, space)).toLowerCase(), name }
}

const CURRENCIES: ReadonlySet<string> = new Set([
  ...CURRENCY_SIGNS.values(),
  ...DOLLAR_PREFIXES.values(),
  ...CURRENCY_CODES.values(),
  ...CURRENCY_WORDS.values(),
  ...SMALL_COINS,
])

/** The unit of a figure is money. */
export const isCurrency = (unit: string): boolean => CURRENCIES.has(unit)
