import type { Figure, Hedge } from '../../model/mention.ts'
import { NOUN_ROLES } from './figure-roles.ts'
import { isShare } from './figure-standing.ts'
import { currencyPlural } from './unit-currencies.ts'
import { unitKindOf } from './unit-kind.ts'

const SCALES: readonly (readonly [size: number, name: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** 1520000 → "1.52 million" where three digits behind the point are enough. */
function scaled(value: number): string | null {
  const [size, name] = SCALES.find(([size]) => Math.abs(value) >= size) ?? []
  if (size === undefined || !Number.isInteger((value / size) * 1000)) return null
  return `${formatNumber(value / size)} ${name}`
}

/** 2500 → "2,500", 0.5 → "0.5"; the same on every machine. */
export function formatNumber(value: number): string {
  const large = scaled(value)
  if (large) return large
  const rounded = Number(value.toPrecision(10))
  const [whole = '', fraction] = Math.abs(rounded).toString().split('.')
  if (whole.includes('e')) return String(rounded)
  let grouped = ''
  for (let i = 0; i < whole.length; i++) grouped += (i > 0 && (whole.length - i) % 3 === 0 ? ',' : '') + whole[i]
  return `${rounded < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

const SIGNS: Readonly<Record<Hedge, string>> = {
  exact: '',
  about: '≈ ',
  'more-than': '> ',
  'at-least': '≥ ',
  'less-than': '< ',
  'at-most': '≤ ',
  nearly: 'nearly ',
  range: '',
  vague: '',
}

/** "≈ 2,500", "> 150", "15–20"; the words where no number is said ("dozens", "many"). */
export function formatAmount({
  value,
  low,
  high,
  hedge,
  text,
}: Pick<Figure, 'value' | 'low' | 'high' | 'hedge' | 'text'>): string {
  if (hedge === 'range' && low !== null && high !== null) return formatRange(formatNumber(low), formatNumber(high))
  return value === null ? text : SIGNS[hedge] + formatNumber(value)
}

/** "140–150 million". */
function formatRange(low: string, high: string): string {
  const [scale] = /(?:m|b|tr)illion$/.exec(high) ?? []
  return scale && low.endsWith(scale) ? `${low.slice(0, -scale.length - 1)}–${high}` : `${low}–${high}`
}

/** "cents per share". */
export function pluralOf(unit: string): string {
  const [base = '', ...rate] = unit.split(/(?= per )/)
  const ending = /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  return (PLURALS.get(base) ?? currencyPlural(base) ?? ending) + rate.join('')
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['degree Celsius', 'degrees Celsius'],
  ['degree Fahrenheit', 'degrees Fahrenheit'],
  ['child', 'children'],
  ['man', 'men'],
  ['woman', 'women'],
  ['foot', 'feet'],
  ['%', '%'],
  ['percentage point', 'percentage points'],
  ['magnitude', 'magnitude'],
  ['police', 'police'],
  ['aircraft', 'aircraft'],
  ['yen', 'yen'],
  ['yuan', 'yuan'],
])

const MAX_COUNTED_WORDS = 6

/** The account in normal form: "≈ 2,500 troops", "> 150 drone strikes or rocket attacks", "10 killed", "magnitude 5.9", "≥ $160 million". */
export function formatFigure(figure: Figure): string {
  const amount = formatAmount(figure)
  const { unit, role, value, counted: of } = figure
  if (value === null && figure.hedge !== 'range')
    return role && !amount.toLowerCase().includes(role) ? `${amount}, ${role}` : amount
  if (isShare(figure)) return `${formatAmount(inPercent(figure))}%${of ? ` of ${of}` : ''}`
  if (unit === null) return amount
  return measured(figure, amount, unit) ?? `${counted(figure, amount, unit)}`
}

/** "A third of the homes" → 33.3. */
function inPercent({ value, low, high, hedge, text }: Figure) {
  const percent = (part: number | null) => (part === null ? null : Number((part * 100).toPrecision(3)))
  return { value: percent(value), low: percent(low), high: percent(high), hedge, text }
}

const CURRENCY_MARKS: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['US dollar', 'US$'],
  ['euro', '€'],
  ['pound', '£'],
])

function measured({ counted: of, value }: Figure, amount: string, unit: string): string | null {
  if (unit === 'magnitude') return `magnitude ${amount}`
  if (unit.startsWith('%')) return `${amount}${unit}${of ? ` of ${of}` : ''}`
  const [base = '', ...rest] = unit.split(/(?= per | of age)/)
  const mark = CURRENCY_MARKS.get(base)
  if (mark) return amount.replace(/(?=\d)/, mark) + rest.join('')
  if (!unitKindOf(unit).measured) return null
  if (of?.includes(base)) return `${amount} ${of}` // "352 net yards"
  return `${amount} ${value === 1 ? base : pluralOf(base)}${rest.join('')}${of ? ` of ${of}` : ''}`
}

function counted({ counted: noun, role, value }: Figure, amount: string, unit: string): string {
  const told = role !== null && !NOUN_ROLES.has(unit) ? ` ${role}` : ''
  if (told && (unit === 'person' || noun === null))
    return `${amount}${unit === 'person' ? told : ` ${pluralOf(unit)}${told}`}`
  const short =
    noun !== null && noun.split(' ').length <= MAX_COUNTED_WORDS ? noun : value === 1 ? unit : pluralOf(unit)
  return `${amount} ${short}${told}`
}
