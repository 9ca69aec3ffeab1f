import { expect, test } from 'vitest'
import { inMarks } from './in-marks.ts'

test.each<[string, string, string]>([
  ['plain words', 'nearly 900', '“nearly 900”'],
  ['a quotation is not put in marks twice', '“We will stay,”', '“We will stay,”'],
  ['nor one in straight marks', '"We will stay"', '“We will stay”'],
  ['a mark whose other half was cut off', '“We will', '“We will”'],
  ['and the other half', 'will stay.”', '“will stay.”'],
  ['a quotation within the words', 'a “clear” schedule', '“a ‘clear’ schedule”'],
  ['one at their start', '“We stay,” he said', '“‘We stay,’ he said”'],
  ['one at their end', 'Al-Sudani on “the mission”', '“Al-Sudani on ‘the mission’”'],
  ['two, at both ends', '“yes” and “no”', '“‘yes’ and ‘no’”'],
  ['in straight marks', 'a "clear" schedule', '“a ‘clear’ schedule”'],
  ['a sign of inches is no mark', 'pipes of 5" and steel', '“pipes of 5" and steel”'],
  ['nothing', '', '“”'],
])('%s', (_name, words, cited) => {
  expect(inMarks(words)).toBe(cited)
})
