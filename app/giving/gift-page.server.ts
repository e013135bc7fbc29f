import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney, formatMoneyExactly } from '#app/money/format.ts'
import { bounceReasons } from '#app/payments/bounce-reasons.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { sayProgress } from '#app/teams/progress.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import { formatReceiptNumber } from '#app/receipts/issue-receipts.server.ts'
import { shortUrlOf } from '#app/teams/sharing/short-link.server.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { askOne } from './ask-one.ts'
import { shownDedication } from './dedication.ts'
import { hiddenParts } from './hidden-words.ts'
import { sayNext } from './monthly/say-terms.ts'
import { fulfilGift } from './fulfil-gift.server.ts'
import type { Dedicated } from '#db/schema/gifts.ts'
import type { GiftPageProps } from './gift-page.tsx'

/**
 * What the donor comes back to, and may come back to again: how the gift stands at Stripe this moment, booked if it is
 * paid. Who holds the link sees the sum and the team, and nothing of the donor (S3). `friend` is whom they would ask to join
 * them, as they typed it. Only the browser that gave is shown the way to change the words, which is no secret of the page.
 * @returns `undefined` for a gift that is not there.
 */
export async function findGiftPage(
  publicId: string,
  friend: string | null,
  browserHash: string | null,
) {
  if (!/^[0-9a-f]{32}$/.test(publicId)) return undefined
  const standing = await fulfilGift(publicId)
  if (!standing) return undefined
  const gift = await findGift(publicId)
  if (!gift) return undefined
  const money = (amount: Cents) => formatMoney(amount, gift.currency)
  const who = gift.slug === null ? say('giving.give.campaign', { title: gift.name }) : gift.name
  const base = gift.slug === null ? '' : `/teams/${gift.slug}`
  const gone = cents(gift.refunded_cents + gift.lost_cents)
  const hidden = hiddenParts(gift)
  const page: GiftPageProps = {
    standing: standing === 'paid' && gone >= gift.amount_cents ? goneAs(gift) : standing,
    amount: money(cents(gift.amount_cents)),
    exactAmount: formatMoneyExactly(cents(gift.amount_cents), gift.currency),
    coverText: gift.fee_cover_cents > 0 ? money(cents(gift.fee_cover_cents)) : null,
    returnedText: gone > 0 ? money(gone) : null,
    wentBackBy: gift.charge_id === null ? 'check' : 'stripe',
    name: who,
    placeHref: gift.shown ? base || '/' : null,
    giveHref: gift.shown && gift.takes_gifts ? `${base}/give?gift=${publicId}` : null,
    payAt: standing === 'open' ? gift.checkout_url : null,
    pageHref: `/gifts/${publicId}`,
    asking: gift.shown
      ? askOne({
          typed: friend,
          who,
          url: env.BASE_URL + base,
          shortUrl: gift.short_code === null ? env.BASE_URL : shortUrlOf(gift.short_code),
        })
      : null,
    progress: sayProgress({
      goal: cents(gift.goal_cents),
      raised: cents(gift.raised_cents),
      expected: cents(gift.expected_cents),
      currency: gift.currency,
      gifts: gift.takes_gifts ? 'welcome' : 'over',
    }),
    receiptNumber:
      gift.receipt_year === null
        ? null
        : formatReceiptNumber(gift.receipt_year, gift.receipt_number ?? 0),
    day: gift.day === null ? null : sayDay(gift.day),
    // The address of this page is passed on, so what staff took out of sight is not here either.
    dedication: hidden.includes('dedication') ? null : (shownDedication(gift) ?? null),
    wordsHref:
      standing === 'paid' && browserHash === gift.browser_hash
        ? `/gifts/words/${gift.words_key}`
        : null,
    wordsHidden: hidden.length > 0,
    monthly:
      gift.next_at === null
        ? null
        : {
            when:
              gift.stopped_at === null
                ? say('monthly.gift.next', { next: sayNext(gift.next_at, gift.time_zone) })
                : say('monthly.gift.stopped'),
            first: gift.first_month,
            stopHref: browserHash === gift.browser_hash ? `/monthly/${gift.stop_key}` : null,
          },
    legalName: gift.legal_name,
    ein: gift.ein,
  }
  return {
    site: await findSiteFrame(),
    color: gift.slug === null ? null : colorOf(gift.slug, gift.team_color),
    page,
  }
}

/** Of a bank debit that its bank could not pay after all, nothing went back: it was never made. */
function goneAs({ bounced }: GiftRow): 'failed' | 'returned' {
  return bounced ? 'failed' : 'returned'
}

interface GiftRow {
  amount_cents: number
  fee_cover_cents: number
  refunded_cents: number
  lost_cents: number
  bounced: boolean
  currency: string
  charge_id: string | null
  checkout_url: string | null
  /** `2026-11-22`, in the organization's zone; null before it is paid. */
  day: string | null
  slug: string | null
  short_code: string | null
  team_color: TeamColor | null
  name: string
  shown: boolean
  takes_gifts: boolean
  goal_cents: number
  raised_cents: number
  expected_cents: number
  receipt_year: number | null
  receipt_number: number | null
  browser_hash: string
  words_key: string
  dedicated_as: Dedicated | null
  dedicated_to: string | null
  shown_name: string | null
  message: string | null
  message_waits: boolean
  name_hidden_at: Date | null
  message_hidden_at: Date | null
  dedication_hidden_at: Date | null
  stop_key: string | null
  next_at: Date | null
  stopped_at: Date | null
  first_month: boolean
  time_zone: string
  legal_name: string
  ein: string | null
}

async function findGift(publicId: string): Promise<GiftRow | undefined> {
  const { rows } = await sql<GiftRow>`
    select g.amount_cents, g.fee_cover_cents, g.refunded_cents, g.lost_cents, g.currency, g.charge_id, g.checkout_url,
           exists (select from dispute d where d.gift_id = g.id and d.status = 'lost'
                      and d.reason = any(${[...bounceReasons]}::text[])) as bounced,
           g.browser_hash, g.words_key,
           g.shown_name, g.message, g.message_waits, g.dedicated_as, g.dedicated_to,
           g.name_hidden_at, g.message_hidden_at, g.dedication_hidden_at,
           (g.paid_at at time zone o.time_zone)::date as day,
           t.slug, t.short_code, t.color as team_color, coalesce(t.name, c.name) as name,
           t.id is null or t.status in ('live', 'closed') as shown,
           coalesce(t.status = 'live', c.closed_at is null) as takes_gifts,
           coalesce(t.goal_cents, c.goal_cents) as goal_cents,
           coalesce(ts.raised_cents, cs.raised_cents) as raised_cents,
           coalesce(ts.expected_cents, cs.expected_cents) as expected_cents,
           r.year as receipt_year, r.number as receipt_number, o.legal_name, o.ein, o.time_zone,
           m.stop_key, m.next_at, m.stopped_at, g.checkout_id is not null as first_month
      from gift g
      join campaign c on c.id = g.campaign_id
      join campaign_total cs on cs.campaign_id = c.id
      left join monthly_gift m on m.id = g.monthly_id
      left join team t on t.id = g.team_id
      left join team_total ts on ts.team_id = t.id
      left join receipt r on r.gift_id = g.id and r.voided_at is null
      cross join organization o
     where g.public_id = ${publicId}
  `.execute(db)
  return rows[0]
}
