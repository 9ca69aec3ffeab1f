const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Verbs and nouns of change before "from 3 to 5": two values, one before and one after. */
export const CHANGE_WORDS = set(
  `rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping soar soared surge surged
surging leap leaped leapt go goes went gone up down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing
shrink shrank shrunk slip slipped slide slid slump slumped plunge plunged sink sank tumble tumbled cut cuts cutting reduce reduces reduced reducing reduction lower lowered raise raises raised
raising lift lifts lifted double doubled triple tripled change changed changing revise revised revising widen widened narrow narrowed expand expanded upgrade upgraded downgrade downgraded
extend extended boost boosted slash slashed trim trimmed swell swelled swollen move moved accelerate accelerated ease eased dip dipped edge edged advance advanced gain gained improve improved`,
)

/** Nouns whose measure a bare number gives: "a magnitude of 6.1", "magnitude 6.1"; → the unit. */
export const ATTRIBUTE_UNITS: ReadonlyMap<string, string> = new Map([
  ['magnitude', 'magnitude'],
  ['magnitudes', 'magnitude'],
  ['population', 'person'],
  ['populations', 'person'],
  ['crowd', 'person'],
  ['crowds', 'person'],
  ['attendance', 'person'],
  ['audience', 'person'],
  ['toll', 'person'],
  ['dead', 'person'],
  ['crew', 'crew'],
  ['staff', 'staff'],
  ['workforce', 'worker'],
])

/** Between such a noun and its number: "the quake's magnitude AT 5.9", "the toll HAS RISEN TO 85". */
export const ATTRIBUTE_LINKS = set(
  `of at as is was to - : = the a an has have had been be being put puts stood stands standing rose risen rises rising climbed climbs reached reaches reaching now currently from by since later would could may might
estimated measured measuring ranging recorded reported revised up above least over about around more than nearly almost some and`,
)
