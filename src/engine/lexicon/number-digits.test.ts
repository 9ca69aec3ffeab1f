import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from './figure-format.ts'
import { parseDigits, stepOf } from './number-digits.ts'

test.each([
  ['7', 7, 1],
  ['2,500', 2500, 100],
  ['1,234,567', 1234567, 1],
  ['12,34,567.89', 1234567.89, 0.01],
  ['1.234.567', 1234567, 1],
  ['1.111,11', 1111.11, 0.01],
  ['6.0', 6, 0.1],
  ['0.5', 0.5, 0.1],
  ['3,5', 3.5, 0.1],
  ['٢٥٠٠', 2500, 100],
  ['۱۲', 12, 1],
  ['٦٫٥', 6.5, 0.1],
  ['١٬٢٠٠', 1200, 100],
  ['０', 0, 1],
])('reads %s', (text, value, step) => {
  expect(parseDigits(text)).toEqual({ value, step })
})

test.each([
  '192.168.1.2',
  '22,24,26',
  '007',
  '00',
  '01.5',
  '1,23,4',
  '1.2.3',
  '1,2,3.4,5',
  '0,123,456',
  '9'.repeat(40),
])('ignores %s', (text) => {
  expect(parseDigits(text)).toBeNull()
})

test('a whole number is read back as it is printed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), (value) => {
      expect(parseDigits(formatNumber(value))?.value).toBe(value)
    }),
  )
})

test('the last digit that counts is not 0 and divides the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), (value) => {
      expect(value % stepOf(value)).toBe(0)
      expect((value / stepOf(value)) % 10).not.toBe(0)
    }),
  )
})
