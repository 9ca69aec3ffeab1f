import type { EntityType } from '../../model/mention.ts'
import { remembered } from './remembered.ts'

/**
 * Names of bodies that share no letters with each other. The first is what the entity is filed under. Each entry is a fact of the
 * world that no text explains, so the list is kept to bodies that news of any country names.
 */
const ALIASES: Readonly<Partial<Record<EntityType, string>>> = {
  group: `
Islamic State|ISIS|ISIL|IS|Daesh|Da'esh|Daish|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State in Iraq and Syria|Islamic State in Iraq and the Levant|Islamic State of Iraq and al-Sham
al-Qaeda|Al-Qaida|Al-Qa'ida|Al Qaeda
Hezbollah|Hizbollah|Hizbullah|Hizballah
Hamas|Islamic Resistance Movement Hamas
Taliban|Taleban
Houthis|Houthi|Ansar Allah|Ansarullah
Muslim Brotherhood
Boko Haram
al-Shabaab|Al Shabab|al-Shabab
Kurdistan Workers' Party|PKK
People's Protection Units|YPG
Revolutionary Armed Forces of Colombia|FARC
Irish Republican Army|IRA
Tamil Tigers|LTTE|Liberation Tigers of Tamil Eelam`,
  event: `
Eid al-Fitr|Eid
Eid al-Adha
Ramadan
Christmas
Easter
Passover
Nowruz
Holocaust
World War I|First World War
World War II|Second World War
Cold War`,
  organisation: `
United Nations|UN|U.N.|the United Nations Organization
UN Security Council|Security Council|UNSC|United Nations Security Council
UN General Assembly|General Assembly|UNGA|United Nations General Assembly
European Union|EU|E.U.
European Commission
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Atlantic Alliance|Nato
World Health Organization|WHO|World Health Organisation
World Trade Organization|WTO
International Monetary Fund|IMF
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ|World Court
Red Cross|International Committee of the Red Cross|ICRC
Pentagon|Department of Defense|Defense Department|US Department of Defense|U.S. Department of Defense|US Defense Department|U.S. Defense Department|United States Department of Defense
State Department|US State Department|U.S. State Department|US Department of State|U.S. Department of State|United States Department of State|Department of State
White House
Kremlin
Downing Street|10 Downing Street
Federal Bureau of Investigation|FBI
Central Intelligence Agency|CIA
National Security Agency|NSA
Department of Homeland Security|DHS|Homeland Security
Federal Reserve|Fed|the Fed
US Congress|U.S. Congress
Supreme Court
Revolutionary Guards|Revolutionary Guard|Islamic Revolutionary Guard Corps|IRGC|Iranian Revolutionary Guard Corps
Israel Defense Forces|IDF|Israeli Defense Forces|Israel Defence Forces
Palestinian Authority|PA
Palestine Liberation Organization|PLO|Palestine Liberation Organisation
African Union|AU
Organization for Security and Co-operation in Europe|OSCE|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe
Arab League|League of Arab States
ASEAN|Association of Southeast Asian Nations
OPEC|Organization of the Petroleum Exporting Countries
European Central Bank|ECB
Bank of England|BoE
BBC|British Broadcasting Corporation
General Motors|GM
General Electric|GE
General Dynamics
General Mills
Doctors Without Borders|Médecins Sans Frontières|Medecins Sans Frontieres|MSF
People's Liberation Army|PLA
Popular Mobilization Forces|Popular Mobilisation Forces|PMF|Hashd al-Shaabi|Popular Mobilization Units|PMU|Hashed al-Shaabi
Agence France-Presse|AFP
Associated Press|AP
Los Angeles Times|LA Times|L.A. Times
Democratic Party|Democrats|Democrat|Democratic
Republican Party|Republicans|GOP|Republican`,
}

export interface KnownName {
  /** What the entity is filed under: "Islamic State". */
  readonly name: string
  readonly entityType: EntityType
}

let known: Map<string, KnownName> | undefined
const longest = new Map<string, number>()

/** Case, apostrophes, hyphens and the points of initials away: "U. N. Security Council" → "un security council". */
const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/\b(\p{L})\. (?=\p{L}\.)/gu, '$1')
    .replace(/['’.]/g, '')
    .replaceAll('-', ' ')

/** Acronyms that are words in lower case count in capitals only: IS, PA, WHO. */
const isAcronym = (name: string) => name === name.toUpperCase() && !name.includes(' ')

function aliases(): Map<string, KnownName> {
  if (known) return known
  known = new Map()
  for (const [type, list] of Object.entries(ALIASES))
    for (const row of list.trim().split('\n')) {
      const names = row.split('|')
      for (const name of names) {
        known.set(isAcronym(name) ? name : keyOf(name), { name: names[0]!, entityType: type as EntityType })
        const [first = '', ...rest] = keyOf(name).split(' ')
        longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1))
      }
    }
  return known
}

/** By any of its names; letters that stand for a name only as printed ("IS", not "is"). Hyphens count as spaces. */
export const knownNameOf: (name: string) => KnownName | undefined = remembered(
  (name) => aliases().get(name) ?? aliases().get(keyOf(name)),
)

/** Most words of a known name that begins with the word; 0 where none does. */
export const longestKnownFrom: (firstWord: string) => number = remembered((firstWord) => {
  aliases()
  return longest.get(keyOf(firstWord)) ?? 0
})
