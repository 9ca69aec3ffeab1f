/** A number as its digits say it. */
export interface DigitValue {
  readonly value: number
  /** The weight of its last significant digit: 100 for "2,500", 0.1 for "6.0". */
  readonly step: number
}

const MAX_DIGITS = 24

/** Arabic-Indic, Persian and full-width digits and the Arabic separators as ASCII. */
function asAscii(text: string): string {
  let plain = ''
  for (const char of text) {
    const code = char.charCodeAt(0)
    if (code >= 0x660 && code <= 0x669) plain += code - 0x660
    else if (code >= 0x6f0 && code <= 0x6f9) plain += code - 0x6f0
    else if (code >= 0xff10 && code <= 0xff19) plain += code - 0xff10
    else if (code === 0x66b) plain += '.'
    else if (code === 0x66c) plain += ','
    else plain += char
  }
  return plain
}

/**
 * "2,500" 2500, "6.0" 6, "1.234.567" and "1.111,11" as continental Europe writes them, "12,34,567" as India does; null for what is no one
 * number: "192.168.1.2", "22,24,26", "007". One point is a decimal point ("12.500" is 12.5), one comma before three digits is not ("12,500").
 */
export function parseDigits(text: string): DigitValue | null {
  if (text.length > MAX_DIGITS) return null
  if (/^\d+$/.test(text)) return whole(text)
  const plain = asAscii(text)
  const commas = plain.split(',').length - 1
  const points = plain.split('.').length - 1
  if (commas === 0 && points === 0) return whole(plain)
  if (points === 0)
    return isGrouped(plain, ',')
      ? whole(plain.replaceAll(',', ''))
      : commas === 1
        ? decimal(plain.replace(',', '.'))
        : null
  if (commas === 0)
    return points === 1 ? decimal(plain) : isGrouped(plain, '.') ? whole(plain.replaceAll('.', '')) : null
  const [last, group] = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? ['.', ','] : [',', '.']
  const at = plain.lastIndexOf(last!)
  const head = plain.slice(0, at)
  if (head.includes(last!) || !isGrouped(head, group!)) return null
  return decimal(`${head.replaceAll(group!, '')}.${plain.slice(at + 1)}`)
}

/** "1,234,567", or India's "12,34,567": the last group has three digits, the others two or three. */
function isGrouped(text: string, separator: string): boolean {
  const [first = '', ...groups] = text.split(separator)
  if (first.length > 3 || first === '' || first === '0' || groups.at(-1)?.length !== 3) return false
  const size = groups.length > 1 ? groups[0]!.length : 3
  return (
    (size === 3 || (size === 2 && first.length <= 2)) && groups.slice(0, -1).every((group) => group.length === size)
  )
}

function whole(digits: string): DigitValue | null {
  if (digits.length > 1 && digits.startsWith('0')) return null
  const value = Number(digits)
  return { value, step: stepOf(value) }
}

function decimal(digits: string): DigitValue | null {
  const places = digits.length - digits.indexOf('.') - 1
  if (/^0\d/.test(digits)) return null
  return { value: Number(digits), step: Number(`1e-${places}`) }
}

/** The weight of a whole number's last digit that is not 0: 100 for 2,500. */
export function stepOf(value: number): number {
  if (!Number.isInteger(value) || value === 0) return value === 0 ? 1 : Math.abs(value) / 10
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step
}
