import type { Token } from '../flow/token.ts'

/** What kills without anybody's doing, singular and plural, lower case. "Fire" is not among them: soldiers open it too. */
const NATURAL_CAUSES: ReadonlySet<string> = new Set(
  `quake quakes earthquake earthquakes tremor tremors aftershock aftershocks tsunami tsunamis eruption eruptions volcano
wildfire wildfires bushfire bushfires blaze blazes inferno flood floods flooding floodwaters storm storms hurricane hurricanes typhoon typhoons cyclone cyclones tornado tornadoes twister
landslide landslides mudslide mudslides avalanche avalanches lightning heatwave heatwaves drought famine blizzard monsoon
crash crashes collision derailment pile-up accident accidents stampede outbreak epidemic pandemic virus disease cholera ebola measles malaria covid coronavirus`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** "The Ridge Fire", "the Carr fire": named as storms are; "Israeli fire" and "cease fire" are not. */
const isNamedFire = (tokens: readonly Token[], at: number) =>
  tokens[at]!.lower === 'fire' && tokens[at]!.capital && tokens[at - 1]?.capital === true

/** A cause of death that is nobody's deed stands in tokens `[from, to)`. */
export function tellsNaturalCause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (NATURAL_CAUSES.has(tokens[i]!.lower) || isNamedFire(tokens, i)) return true
  return false
}
