import { describe, expect, test } from 'vitest'
import { languageOf } from './language.ts'

describe('short texts, as headlines and first sentences are', () => {
  test.each<[string, string | null]>([
    ['The council met on Monday to talk about the ferry', 'en'],
    ['Bridge over the Orla closed after flood', 'en'],
    ['Harbour workers of Tessaly end strike', null],
    ['Minister resigns amid row over port contract in the north', 'en'],
    ['Die Brücke über den Fluss wurde am Dienstag gesperrt', 'de'],
    ['Stadt sperrt die alte Brücke nach dem Hochwasser', 'de'],
    ['Le pont sur la rivière a été fermé mardi après la crue', 'fr'],
    ['Les ouvriers du port mettent fin à leur grève', 'fr'],
    ['El puente sobre el río fue cerrado el martes por la crecida', 'es'],
    ['A ponte sobre o rio foi fechada na terça-feira por causa da cheia', 'pt'],
    ['Il ponte sul fiume è stato chiuso martedì dopo la piena', 'it'],
    ['El pont sobre el riu es va tancar dimarts per la crescuda, segons els veïns', 'ca'],
    ['Podul peste râu a fost închis marți după inundație', 'ro'],
    ['De brug over de rivier werd dinsdag na de overstroming gesloten', 'nl'],
    ['Bron över floden stängdes på tisdagen efter översvämningen', 'sv'],
    ['Most na rzece został zamknięty we wtorek po powodzi', 'pl'],
    ['Most přes řeku byl v úterý po povodni uzavřen', 'cs'],
    ['A folyó fölötti hidat kedden lezárták az árvíz után', 'hu'],
    ['Silta suljettiin tiistaina tulvan jälkeen, ja kaupunki kertoi, että se on vaurioitunut', 'fi'],
    ['Nehrin üzerindeki köprü selden sonra salı günü kapatıldı', 'tr'],
    ['Jembatan di atas sungai itu ditutup pada hari Selasa setelah banjir', 'id'],
    ['Cây cầu bắc qua sông đã bị đóng cửa hôm thứ Ba sau trận lũ', 'vi'],
    ['Daraja la mto lilifungwa siku ya Jumanne baada ya mafuriko', 'sw'],
    ['أُغلق الجسر فوق النهر يوم الثلاثاء بعد الفيضان', 'ar'],
    ['پل روی رودخانه روز سه‌شنبه پس از سیل بسته شد', 'fa'],
    ['دریا کا پل منگل کو سیلاب کے بعد بند کر دیا گیا، حکام نے کہا ہے', 'ur'],
    ['הגשר מעל הנהר נסגר ביום שלישי', 'he'],
    ['Мост через реку закрыли во вторник', 'ru'],
    ['Міст через річку закрили у вівторок після повені', 'uk'],
    ['Η γέφυρα έκλεισε την Τρίτη', 'el'],
    ['洪水のため火曜日に橋が閉鎖された', 'ja'],
    ['周二洪水后大桥关闭', 'zh'],
    ['홍수 이후 화요일에 다리가 폐쇄되었다', 'ko'],
    ['नदी पर बना पुल मंगलवार को बंद कर दिया गया', 'hi'],
  ])('%s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})

describe('English stays English with what it borrows', () => {
  test.each([
    'Le Monde said that the mayor of La Rochelle, Jean-Marc de la Tour, had been told of it by El País and Die Zeit.',
    'The café’s owner, Zoë Müller-Núñez, and Łukasz Żółć of São Paulo’s opposition said they would appeal.',
    '“Liberté, égalité, fraternité,” the crowd sang as the president left the square in Paris on Sunday.',
    'Al-Sabah said the Dar es Salaam office of Hizb ut-Tahrir was searched by police at dawn.',
    'Men die in war: an order was given in March, and a pan of water was all they had.',
    'Van der Berg and De Klerk met in The Hague; both men were under an arrest order.',
    '3,400 km, 12 per cent, 4.5 m euros: the figures that were given to the committee on Friday',
  ])('%s', (text) => {
    expect(languageOf(text)).toBe('en')
  })
})

test.each([
  '',
  '2,500',
  'Iraq Іraq',
  'Reuters AFP',
  'https://x.example/de/der/die/das',
  'a a a',
  'Lund Voss Renn Feld Maas',
])('of %j nothing is known', (text) => {
  expect(languageOf(text)).toBeNull()
})
