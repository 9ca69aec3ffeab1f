// Letters of other alphabets as English newspapers write their sounds. Written for this project from the standard romanisations
// (BGN/PCGN for Cyrillic, Armenian and Georgian, ELOT 743 for Greek, Hepburn for kana), with the spellings that names take in news.

const CYRILLIC = `а a|б b|в v|г g|ґ g|д d|ђ dj|ѓ g|е e|ё yo|є ye|ж zh|з z|ѕ dz|и i|і i|ї yi|й y|ј j|к k|қ k|л l|љ lj|м m|н n|ң n|њ nj|о o|ө o|п p|р r|с s|т t|ћ c|ќ k|у u|ў u|ү u|ұ u|ф f|х kh|һ h|ц ts|ч ch|џ dz|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya|ә a|ғ g`
const GREEK = `α a|β v|γ g|δ d|ε e|ζ z|η i|θ th|ι i|κ k|λ l|μ m|ν n|ξ x|ο o|π p|ρ r|σ s|ς s|τ t|υ y|φ f|χ ch|ψ ps|ω o|ά a|έ e|ή i|ί i|ό o|ύ y|ώ o|ϊ i|ϋ y|ΐ i|ΰ y`
const ARMENIAN = `ա a|բ b|գ g|դ d|ե e|զ z|է e|ը e|թ t|ժ zh|ի i|լ l|խ kh|ծ ts|կ k|հ h|ձ dz|ղ gh|ճ ch|մ m|յ y|ն n|շ sh|ո o|չ ch|պ p|ջ j|ռ r|ս s|վ v|տ t|ր r|ց ts|ւ v|փ p|ք k|օ o|ֆ f|և ev`
const GEORGIAN = `ა a|ბ b|გ g|დ d|ე e|ვ v|ზ z|თ t|ი i|კ k|ლ l|მ m|ნ n|ო o|პ p|ჟ zh|რ r|ს s|ტ t|უ u|ფ p|ქ k|ღ gh|ყ q|შ sh|ჩ ch|ც ts|ძ dz|წ ts|ჭ ch|ხ kh|ჯ j|ჰ h`
const KANA = `ア a|イ i|ウ u|エ e|オ o|カ ka|キ ki|ク ku|ケ ke|コ ko|サ sa|シ shi|ス su|セ se|ソ so|タ ta|チ chi|ツ tsu|テ te|ト to|ナ na|ニ ni|ヌ nu|ネ ne|ノ no|ハ ha|ヒ hi|フ fu|ヘ he|ホ ho|マ ma|ミ mi|ム mu|メ me|モ mo|ヤ ya|ユ yu|ヨ yo|ラ ra|リ ri|ル ru|レ re|ロ ro|ワ wa|ヲ o|ン n|ガ ga|ギ gi|グ gu|ゲ ge|ゴ go|ザ za|ジ ji|ズ zu|ゼ ze|ゾ zo|ダ da|ヂ ji|ヅ zu|デ de|ド do|バ ba|ビ bi|ブ bu|ベ be|ボ bo|パ pa|ピ pi|プ pu|ペ pe|ポ po|ヴ v|ー |ッ `

let table: Map<string, string> | undefined

/** The letter's sound in Latin letters; undefined for a letter of another script, or of Latin. Lower case. */
export function latinOf(letter: string): string | undefined {
  table ??= new Map(
    [CYRILLIC, GREEK, ARMENIAN, GEORGIAN, KANA]
      .flatMap((alphabet) => alphabet.split('|'))
      .map((pair) => pair.split(' ') as [string, string]),
  )
  return table.get(letter)
}
