/** What can be converted into one another. `none`: a measure of its own. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'time'
  | 'data'
  | 'power'
  | 'energy'
  | 'temperature'
  | 'none'

export interface Measure {
  /** Canonical name, singular: "kilometre". */
  readonly unit: string
  readonly dimension: Dimension
  /** How many of the dimension's base unit (metre, m², litre, gram, km/h, day, byte, watt, joule, °C) one is. */
  readonly factor: number
}

/** unit = factor: its forms in words; and behind | the marks that count only joined to a number or after one. */
const TABLE: Readonly<Record<Dimension, string>> = {
  length: `
    metre=1: metre metres meter meters | m
    kilometre=1000: kilometre kilometres kilometer kilometers | km kms
    centimetre=0.01: centimetre centimetres centimeter centimeters | cm cms
    decimetre=0.1: decimetre decimetres decimeter decimeters | dm
    millimetre=0.001: millimetre millimetres millimeter millimeters | mm
    micrometre=1e-6: micrometre micrometres micrometer micrometers micron microns | μm
    nanometre=1e-9: nanometre nanometres nanometer nanometers |
    mile=1609.344: mile miles | mi
    nautical mile=1852: nautical-mile nautical-miles | nm nmi
    yard=0.9144: yard yards | yd yds
    foot=0.3048: foot feet | ft
    inch=0.0254: inch inches |
    light year=9.461e15: light-year light-years |`,
  area: `
    square metre=1: square-metre square-metres square-meter square-meters sq-m | m2 m² sqm
    square kilometre=1e6: square-kilometre square-kilometres square-kilometer square-kilometers sq-km | km2 km² sqkm
    square mile=2589988: square-mile square-miles sq-mi sq-miles |
    square foot=0.0929: square-foot square-feet sq-ft | sqft
    square inch=0.000645: square-inch square-inches sq-in |
    square yard=0.836: square-yard square-yards |
    hectare=1e4: hectare hectares | ha
    acre=4046.86: acre acres |`,
  volume: `
    litre=1: litre litres liter liters | l
    millilitre=0.001: millilitre millilitres milliliter milliliters | ml
    gallon=3.785: gallon gallons | gal
    barrel=158.987: barrel barrels | bbl
    pint=0.568: pint pints |
    quart=0.946: quart quarts |
    cubic metre=1000: cubic-metre cubic-metres cubic-meter cubic-meters cu-m | m3 m³
    cubic kilometre=1e12: cubic-kilometre cubic-kilometres cubic-kilometer cubic-kilometers | km3
    cubic foot=28.317: cubic-foot cubic-feet cu-ft |
    cubic centimetre=0.001: cubic-centimetre cubic-centimetres cubic-centimeter cubic-centimeters | cc
    cup=0.24: cup cups |
    tablespoon=0.015: tablespoon tablespoons | tbsp
    teaspoon=0.005: teaspoon teaspoons | tsp`,
  mass: `
    gram=1: gram grams gramme grammes | g
    kilogram=1000: kilogram kilograms kilogramme kilogrammes kilo kilos | kg kgs
    milligram=0.001: milligram milligrams | mg
    microgram=1e-6: microgram micrograms microgramme microgrammes | mcg μg µg
    tonne=1e6: tonne tonnes | t
    ton=1e6: ton tons |
    metric ton=1e6: metric-ton metric-tons metric-tonne metric-tonnes |
    kiloton=1e9: kiloton kilotons kilotonne kilotonnes |
    pound=453.592: pound pounds | lb lbs
    ounce=28.3495: ounce ounces | oz
    carat=0.2: carat carats |`,
  speed: `
    kilometre per hour=1: | kph kmh kmph km/h km/hr
    mile per hour=1.609344: | mph
    knot=1.852: knot knots | kt kts`,
  time: `
    second=1.1574e-5: second seconds | sec secs s
    millisecond=1.1574e-8: millisecond milliseconds | ms
    minute=0.00069444: minute minutes | min mins
    hour=0.0416667: hour hours | hr hrs h
    day=1: day days |
    night=1: night nights |
    week=7: week weeks | wk wks
    month=30.4375: month months |
    year=365.25: year years | yr yrs`,
  data: `
    byte=1: byte bytes |
    kilobyte=1e3: kilobyte kilobytes | kb
    megabyte=1e6: megabyte megabytes | mb
    gigabyte=1e9: gigabyte gigabytes | gb
    terabyte=1e12: terabyte terabytes | tb
    bit=0.125: bit bits |
    megabit=125000: megabit megabits |
    gigabit=1.25e8: gigabit gigabits |`,
  power: `
    watt=1: watt watts | w
    kilowatt=1e3: kilowatt kilowatts | kw
    megawatt=1e6: megawatt megawatts | mw
    gigawatt=1e9: gigawatt gigawatts | gw
    terawatt=1e12: terawatt terawatts | tw
    horsepower=745.7: horsepower | hp bhp`,
  energy: `
    joule=1: joule joules |
    kilojoule=1000: kilojoule kilojoules | kj
    calorie=4.184: calorie calories | cal kcal
    kilowatt-hour=3.6e6: kilowatt-hour kilowatt-hours | kwh
    megawatt-hour=3.6e9: megawatt-hour megawatt-hours | mwh
    gigawatt-hour=3.6e12: gigawatt-hour gigawatt-hours | gwh
    terawatt-hour=3.6e15: terawatt-hour terawatt-hours | twh`,
  temperature: '',
  none: `
    percentage point=1: percentage-point percentage-points pct-point pct-points | pp ppt
    basis point=1: basis-point basis-points | bp bps
    volt=1: volt volts | v
    kilovolt=1: kilovolt kilovolts | kv
    hertz=1: hertz | hz
    kilohertz=1: kilohertz | khz
    megahertz=1: megahertz | mhz
    gigahertz=1: gigahertz | ghz
    decibel=1: decibel decibels | db
    radian=1: radian radians | rad
    pixel=1: pixel pixels | px
    megapixel=1: megapixel megapixels | mp
    drachm=1: drachm drachms |`,
}

const words = new Map<string, Measure>()
const marks = new Map<string, Measure>()
const units = new Map<string, Measure>()
for (const [dimension, table] of Object.entries(TABLE) as [Dimension, string][])
  for (const line of table.trim().split('\n')) {
    const [head = '', forms = ''] = line.split(':')
    const [unit = '', factor] = head.trim().split('=')
    if (!unit) continue
    const measure: Measure = { unit, dimension, factor: Number(factor) }
    const [spelt = '', short = ''] = forms.split('|')
    units.set(unit, measure)
    for (const form of spelt.trim().split(' ')) if (form) words.set(form, measure)
    for (const form of short.trim().split(' ')) if (form) marks.set(form, measure)
  }

/** Spelt out, lower case; two words joined by a hyphen: "miles", "square-feet". */
export const MEASURE_WORDS: ReadonlyMap<string, Measure> = words
/** Short forms: "km", "lbs", "mph". Some are words of their own ("in", "t"), so they need a number right before them. */
export const MEASURE_MARKS: ReadonlyMap<string, Measure> = marks
/** By canonical name; undefined for what is counted rather than measured. */
export const measureOf = (unit: string): Measure | undefined => units.get(unit)

/** Lengths of time that count as so many of a shorter unit: "two decades" are 20 years. */
export const LONG_TIMES: ReadonlyMap<string, readonly [times: number, unit: string]> = new Map([
  ['decade', [10, 'year']],
  ['decades', [10, 'year']],
  ['century', [100, 'year']],
  ['centuries', [100, 'year']],
  ['millennium', [1000, 'year']],
  ['millennia', [1000, 'year']],
  ['fortnight', [14, 'day']],
  ['fortnights', [14, 'day']],
])

/** "a day", "per hour", "a share", "each year": what a rate may be taken over. */
export const RATE_BASES: ReadonlySet<string> = new Set(
  'second minute hour day night week month quarter year annum share barrel dozen head person capita household tonne ton pound ounce kilogram kilo gram gramme litre liter gallon mile kilometre kilometer metre meter unit millisecond game match ticket'.split(
    ' ',
  ),
)
