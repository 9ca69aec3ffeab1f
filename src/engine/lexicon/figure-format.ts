import type { Figure, Hedge } from '../../model/mention.ts'
import { singularOf } from './word-classes.ts'

/** 2500 → "2,500", 0.5 → "0.5"; the same on every machine. */
export function formatNumber(value: number): string {
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
  nearly: '≲ ',
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
  if (hedge === 'range' && low !== null && high !== null) return `${formatNumber(low)}–${formatNumber(high)}`
  return value === null ? text : SIGNS[hedge] + formatNumber(value)
}

export const pluralOf = (unit: string): string =>
  PLURALS.get(unit) ??
  (/(?:s|x|z|ch|sh)$/.test(unit) ? `${unit}es` : /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`)

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
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

/** The account in normal form: "≈ 2,500 troops", "> 150 drone strikes or rocket attacks", "10 killed", "magnitude 5.9". */
export function formatFigure(figure: Figure): string {
  const amount = formatAmount(figure)
  const { unit, role, counted, value } = figure
  if (value === null && figure.hedge !== 'range')
    return role && !amount.toLowerCase().includes(role) ? `${amount}, ${role}` : amount
  if (unit === null) return amount
  if (unit === 'magnitude') return `magnitude ${amount}`
  if (unit.startsWith('%')) return `${amount}${unit}${counted ? ` of ${counted}` : ''}`
  if (role && (unit === 'person' || counted === null))
    return `${amount} ${unit === 'person' ? role : `${pluralOf(unit)} ${role}`}`
  const noun =
    counted !== null && counted.split(' ').length <= MAX_COUNTED_WORDS
      ? counted
      : value === 1
        ? singularOf(unit)
        : unitPlural(unit)
  return `${amount} ${noun}${role ? ` ${role}` : ''}`
}

function unitPlural(unit: string): string {
  const [base = '', ...rest] = unit.split(/(?= per | of age)/)
  return pluralOf(base) + rest.join('')
}
