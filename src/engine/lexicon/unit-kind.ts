import { remembered } from './remembered.ts'
import { sharedCurrency } from './unit-currencies.ts'
import { kinOf } from './unit-kin.ts'
import { measureOf } from './unit-measures.ts'

/** What makes two numbers comparable, and how to bring them to one unit: value × factor + offset. */
export interface UnitKind {
  /** Two units of one group can be compared. */
  readonly group: string
  readonly factor: number
  readonly offset: number
  /** A quantity that is measured, so that its last digit is rounded. */
  readonly measured: boolean
}

const kind = (group: string, factor = 1, offset = 0, measured = true): UnitKind => ({ group, factor, offset, measured })

const TEMPERATURES: ReadonlyMap<string, UnitKind> = new Map([
  ['degree Celsius', kind('temperature')],
  ['degree Fahrenheit', kind('temperature', 5 / 9, -160 / 9)],
])

/** 25 basis points are a quarter of a percentage point. */
const BASIS_POINT = 'basis point'
const PERCENTAGE_POINT = 'percentage point'

const CURRENCY_KIN: ReadonlyMap<string, string> = new Map([['us dollar', 'dollar']])

const SHARE = kind('%', 100)

/** The kind of a figure's unit; `share`: a fraction, told in per cent. */
export const unitKindOf = (unit: string, share = false): UnitKind =>
  share && !unit.startsWith('%') ? SHARE : kindOfUnit(unit)

const kindOfUnit = remembered((unit): UnitKind => {
  const [base = '', rate] = unit.split(' per ')
  const whole = measureOf(unit) ?? (rate === undefined ? undefined : measureOf(base))
  const suffix = rate === undefined || measureOf(unit) ? '' : ` per ${rate}`
  if (whole?.unit === BASIS_POINT) return kind(PERCENTAGE_POINT + suffix, 0.01)
  if (whole)
    return whole.dimension === 'none' ? kind(whole.unit + suffix) : kind(whole.dimension + suffix, whole.factor)
  const degrees = TEMPERATURES.get(unit)
  if (degrees) return degrees
  if (unit.startsWith('%') || unit === 'magnitude' || unit.endsWith(' of age')) return kind(unit)
  const shared = sharedCurrency(base)
  if (shared) return kind(shared.name + suffix, 1, 0, false)
  const lower = base.toLowerCase()
  return kind((CURRENCY_KIN.get(lower) ?? kinOf(lower)) + suffix, 1, 0, false)
})

/** A bound in the base unit of its kind. */
export const converted = (value: number | null, { factor, offset }: UnitKind): number | null =>
  value === null ? null : value * factor + offset
