import { commentId } from '#db/seed/comment-plan.ts'
import { hexOf } from '#db/seed/money-plan.ts'
import { newsOf } from '#db/seed/news-plan.ts'
import { couchKey } from '#db/seed/offer-plan.ts'
import { fallUpdateKey } from '#db/seed/supporter-plan.ts'
import { team, DINNER, OUTING } from './things.ts'
import type { Ids } from './ids.ts'

const ofBand = commentId({ team, name: 'Nate W.' })

const ofDinner =
  /:event\/(?:flyer|figure|thanks|receipts|check|restaurant|papers\/(?:flyer|half-flyers|table-cards))\b/

const ofOuting = /:event\/(?:tickets$|orders\b|pairings\b)/

/** An address of the table, with the ids in it. */
export function addressOf(pattern: string, ids: Ids): string {
  const places = [
    ['/teams/:slug/news', newsOf(team, 'out')],
    ['/staff/messages/news', newsOf(team, 'waiting')],
    ['/receipts', ids.receipt],
    ['/staff/goods', ids.goods],
    ['/staff/restaurants', hexOf('restaurant')],
    ['/staff/monthly', ids.monthly],
    ['/staff/people', ids.person],
    ['/staff/reports', ids.report],
    ['/staff/money/challenge', ids.challenge],
    ['/staff/money/expected', ids.expected],
    ['/staff/money/came', ids.came],
    ['/staff/money/paying-back', hexOf('check to write')],
    ['/staff/deposits', ids.deposit],
    ['/staff/messages/comments', ofBand],
    ['/manage/:slug/news/comments', ofBand],
    ['/manage/:slug/news', newsOf(team, 'out')],
    ['/manage/:slug/money', ids.money],
    ['/manage/:slug/goods', ids.ownGoods],
    ['/manage/:slug/events/:event/costs', ids.cost],
    ['/manage/:slug/events/:event/offers', couchKey],
    ['/manage/:slug/events/:event/sponsors', hexOf('sponsor')],
    ['/staff/sponsors', hexOf('sponsor')],
    ['/staff/payouts', ids.payout],
    ['/staff/events/:id/orders', hexOf(OUTING)],
    ['/staff/events/:id/settlement', hexOf(OUTING)],
    ['/staff/events/:id/figure', hexOf(DINNER)],
    ['/staff/events/:id/letters', hexOf(DINNER)],
    ['/staff/events/:id/receipts', hexOf(DINNER)],
    ['/staff/events', ids.event],
    ['/staff/sales/:id/places', hexOf('sale of a place')],
    ['/staff/sales/:id/again', hexOf('sale of a place')],
    ['/staff/sales', hexOf('sale of records')],
    ['/staff/settings/terms', hexOf('terms')],
    ['/staff/settings/webhooks', hexOf('webhook')],
    ['/meetings', fallUpdateKey],
    ['/staff/supporters/meetings', fallUpdateKey],
    ['/staff/resources', hexOf('resource first talk')],
    ['/dev/mail', ids.mail],
  ] as const
  const id = places.find(([begin]) => pattern.startsWith(begin))?.[1] ?? ids.gift
  const campaign = 'aftercare-home'
  const slug = pattern.includes('campaigns')
    ? campaign
    : pattern.startsWith('/resources')
      ? 'the-first-talk'
      : team
  return pattern
    .replace(':slug', slug)
    .replace(':campaign', campaign)
    .replace(':id', id)
    .replace('/pay/:code', `/pay/${hexOf('sale of a rug')}`)
    .replace(':sale', hexOf('sale of a rug'))
    .replace(':code', ids.code)
    .replace(':name', ids.file.slice(0, 32))
    .replace(':file', fileFor(pattern, ids))
    .replace(':kind', 'gift')
    .replace('/orders/:key', `/orders/${hexOf('ticket order')}`)
    .replace(':order', hexOf('ticket order'))
    .replace(':event', eventFor(pattern))
    .replace(':step', pattern.includes('/restaurant/') ? 'called' : 'where')
    .replace(':item', 'float')
    .replace(':letter', 'thanks')
    .replace(':delivery', hexOf('webhook delivery'))
    .replace(':shift', ids.shift)
    .replace(':place', hexOf('place'))
    .replace(':need', hexOf('skill need'))
    .replace(':package', 'new')
    .replace(':till', ids.till)
    .replace(':line', 'none')
    .replace(':sheet', '2-7a1f5c.css')
    .replace(':token', 'not-a-token')
    .replace(':code', 'not-a-code')
    .replace('*', 'nothing-here')
}

function eventFor(pattern: string): string {
  if (ofOuting.test(pattern)) return OUTING
  return ofDinner.test(pattern) ? DINNER : 'garage-sale-with-a-live-band'
}

function fileFor(pattern: string, ids: Ids): string {
  if (pattern.includes('/receipts/')) return ids.offerPhoto
  if (!pattern.includes('photos')) return ids.file
  if (pattern.includes('/costs/')) return ids.costPhoto
  if (pattern.includes('/offers/')) return ids.offerPhoto
  return pattern.startsWith('/manage/:slug/goods') ? ids.goodsPhoto : ids.photo
}
