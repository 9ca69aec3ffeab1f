import type { Facts } from '../../model/import.ts'
import { fact } from './gather-facts.ts'

/** Small words that a language cannot do without and others hardly have. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with has have from said were which are been this by their',
  fr: 'le les des une est dans pour que qui sur avec pas plus par aux cette été selon leur mais',
  de: 'der die das und den nicht mit von ist ein eine auf für dem sich auch als nach werden wurde',
  es: 'el los las una que por con para del se más como pero según sus este fue también sobre ha',
  pt: 'os uma que não com para por mais como dos das foi pelo são ao também em segundo seu nas',
  it: 'il gli che di per una con non sono della nel alla più come anche dei secondo stato ha dal',
  nl: 'het een van dat niet zijn op met voor ook aan er maar worden werd bij naar heeft deze door',
  sv: 'och att det som en på är av för med den till inte har de ett om var från men',
  pl: 'nie na się jest że do po od przez jak ale dla był oraz są przy także tym który jego',
  tr: 've bir bu için ile olarak da de olan gibi daha çok ise sonra kadar ancak göre ne oldu türkiye',
  id: 'yang dan di dengan untuk pada dari tidak ini itu dalam akan telah oleh kepada ke juga bahwa adalah saat',
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3041-\u30fe]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['uk', /[їєґі]/giu],
  ['ru', /\p{sc=Cyrillic}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['th', /\p{sc=Thai}/gu],
]

const RARE: Readonly<Record<string, RegExp>> = {
  ja: /[\p{sc=Han}\u3041-\u30fe]/gu,
  fa: /\p{sc=Arabic}/gu,
  uk: /\p{sc=Cyrillic}/gu,
}

const SAMPLE_CHARS = 6_000
const MIN_WORDS = 12

/** The language of a text as far as its letters and small words show it; null where they do not. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARS)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return null
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters
    const around = RARE[language] // letters that only this language of its script has
    if (!around ? share > 0.5 : share > 0.03 && (sample.match(around)?.length ?? 0) > letters / 2) return language
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < MIN_WORDS) return null
  const scores = Object.entries(SMALL_WORDS)
    .map(([language, small]) => {
      const set = new Set(small.split(' '))
      return { language, share: words.filter((word) => set.has(word)).length / words.length }
    })
    .sort((a, b) => b.share - a.share)
  const [best, next] = scores
  return best && best.share > 0.08 && best.share > (next?.share ?? 0) * 1.3 ? best.language : null
}

/** What the words show is stronger than what a site's template declares. */
export function withLanguage(facts: Facts, text: string): Facts {
  const found = languageOf(text)
  if (!found || facts.language?.value.toLowerCase().startsWith(found)) return facts
  return { ...facts, language: fact(found, 'inferred', 'its letters and small words') }
}
