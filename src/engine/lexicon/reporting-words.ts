import { NO_TOKEN, type Token } from '../flow/token.ts'

/** A word of speech, folded for comparing: what is left differs in the words themselves. */
export interface SpokenWord {
  /** Lower case, ’ written ', no points or commas but that of a decimal, small numbers as digits: "U.S." us, "ten" 10. */
  readonly folded: string
  readonly start: number
  readonly end: number
  /** Part of a name. */
  readonly name: boolean
}

const SMALL_NUMBERS: ReadonlyMap<string, string> = new Map(
  'two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, String(i + 2)]),
)

/** An insertion in square brackets ("[ISIL]") is the editor's; longer ones may be speech that was printed so. */
const MAX_INSERTION_TOKENS = 4

/** The words of tokens `[from, to)`, editors' insertions left out. */
export function spokenWords(tokens: readonly Token[], from: number, to: number): SpokenWord[] {
  const words: SpokenWord[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.text === '[') {
      const close = closeOf(tokens, i, to)
      if (close > 0) i = close
    } else if (token.type !== 'punct') {
      const { start, end, tag } = token
      words.push({ folded: foldWord(token), start, end, name: tag === 'name' })
    }
  }
  return words
}

function closeOf(tokens: readonly Token[], open: number, to: number): number {
  for (let i = open + 1; i < to && i <= open + MAX_INSERTION_TOKENS + 1; i++)
    if ((tokens[i] ?? NO_TOKEN).text === ']') return i
  return -1
}

/** The point of a decimal is no point: 10.7 is not 107. */
const POINTS = /,|(?<!\d)\.|\.(?!\d)/g

const foldWord = ({ lower }: Token) =>
  SMALL_NUMBERS.get(lower) ?? (/[.,]/.test(lower) ? lower.replace(POINTS, '') : lower)

/** Words of anybody's speech: that two quotations share them says little. Base forms and what is made of them. */
export const SPEECH_FILLERS: ReadonlySet<string> = new Set(
  `think thought thinking go goes going went gone get gets getting got gotten know knows knew known knowing want wants wanted see sees saw seen seeing
look looks looked looking come comes came coming say says said saying tell tells told talk talks talked talking make makes made making take takes took taken taking
give gives gave given giving try tries tried trying need needs needed let lets keep keeps kept put puts feel feels felt mean means meant happen happens happened happening
believe believes believed hope hopes hoped like likes liked love loved call calls called ask asks asked work works worked working help helps helped start started
find found use used show shows showed turn turned leave left stay bring brings brought hold held stand stands stood become became continue continued
thing things people person man men woman women guy guys way ways time times day days year years week today tomorrow yesterday tonight moment lot lots kind sort bit part parts
place point points fact case question questions answer problem problems issue issues reason reasons side end number
good better best great bad worse worst big bigger little small old new right wrong real true sure hard easy nice important different same next last first long high
really actually certainly definitely absolutely probably maybe simply clearly obviously well yes yeah no okay ok please thank thanks sorry mr mrs ms sir
country world everybody everyone nobody somebody`
    .trim()
    .split(/\s+/),
)
