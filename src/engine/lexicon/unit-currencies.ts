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

/** Words behind an amount → singular. A word that is more often something else ("crown", "mark", "real", "won", "rand") counts all the same right behind a number. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  `dollar dollars|euro euros|pound pounds|sterling|yen|yuan|renminbi|kuai|rupee rupees|rouble roubles|ruble rubles|franc francs|mark marks|markka markkas markkaa
lira liras lire|peso pesos|real reais|riyal riyals|rial rials|dinar dinars|dirham dirhams|shekel shekels|shilling shillings|naira|rand|cedi cedis
krona kronor|krone kroner|koruna korunas|zloty zlotys|forint forints|hryvnia hryvnias|leu lei|lev leva|won|baht|ringgit|rupiah|dong|taka|tenge|afghani afghanis
peseta pesetas|guilder guilders|escudo escudos|drachma drachmas|crown crowns|buck bucks|quid|cent cents|penny pence pennies|kopeck kopecks|paisa paise
bitcoin bitcoins|ether|satoshi satoshis|birr|kwacha|sol soles|bolivar bolivars|lari|dram drams|kip|riel|kyat|som|somoni|manat|sen`
    .split(/[|\n]/)
    .flatMap((row) => {
      const [one = '', ...more] = row.trim().split(' ')
      return [one, ...more].map((form) => [form, one] as const)
    }),
)

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

const CURRENCIES: ReadonlySet<string> = new Set([
  ...CURRENCY_SIGNS.values(),
  ...DOLLAR_PREFIXES.values(),
  ...CURRENCY_CODES.values(),
  ...CURRENCY_WORDS.values(),
  ...SMALL_COINS,
])

/** The unit of a figure is money. */
export const isCurrency = (unit: string): boolean => CURRENCIES.has(unit)
