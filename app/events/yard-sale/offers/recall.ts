import type { ItemCategory } from '#db/schema/item-offers.ts'

/** Where everybody can look up what was recalled. */
export const RECALLS = 'https://www.cpsc.gov/Recalls'

/** Things that are recalled often, in both languages of the site. */
const OFTEN_RECALLED =
  /\b(cribs?|bassinets?|cradles?|drop.?sides?|play ?(pens?|yards?)|pack.?n.?plays?|car ?seats?|booster seats?|strollers?|high ?chairs?|baby (gates?|walkers?|swings?|bouncers?|loungers?)|rockers?|sleepers?|bunk ?beds?|helmets?|dressers?|space heaters?|cunas?|mois[eé]s|corrales?|sillas? (de|para) (auto|carro|coche|bebés?|niños?|comer)|sillas? altas?|carriolas?|andaderas?|literas?|cascos?|cómodas?)\b/iu

/** Whether the words or the kind tell of something that may have been recalled: such a thing may not be sold nor given away. */
export function mayBeRecalled(description: string, category: ItemCategory): boolean {
  return category === 'baby' || OFTEN_RECALLED.test(description)
}
