import type { Trx } from '#app/platform/database.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import type { Language } from '#app/words/language.ts'
import type { EventKind } from '#db/schema/events.ts'
import { findDealText } from '../deal-text.server.ts'
import { sayToBeCounted } from '../tell-deal.ts'
import { giveInsteadOf } from './give-instead.ts'

interface Guest {
  readonly kind: EventKind
  readonly version_id: number
  readonly language: Language
  readonly slug: string
  readonly team_slug: string
  readonly team_name: string
}

/** What a letter to a guest of a night tells beside: how to be counted, the code, the way to give in place of a meal. */
export async function findNightLetter(trx: Trx, guest: Guest) {
  if (guest.kind !== 'dining_night') return null
  const deal = await findDealText(guest.version_id, trx)
  return inLanguage(guest.language, () => {
    const { href, meal } = giveInsteadOf(guest.team_slug, deal.spend, 'email')
    return {
      toBeCounted: [...sayToBeCounted(deal, guest.team_name)],
      code: deal.code,
      flyer: deal.gives ? `/teams/${guest.team_slug}/events/${guest.slug}/flyer` : null,
      give: href,
      meal,
    }
  })
}
