import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { sayNext } from './say-terms.ts'
import type { StopPageProps } from './stop-page.tsx'

/** The page of one monthly gift, for whoever has the key of its receipts; for any other key the same page that knows of none (S8). */
export async function findStopPage(stopKey: string) {
  const [monthly, site] = await Promise.all([findMonthly(stopKey), findSiteFrame()])
  return { site, page: monthly ? drawn(stopKey, monthly) : unknownPage }
}

const unknownPage: StopPageProps = { state: 'unknown' }

function drawn(stopKey: string, monthly: Monthly): StopPageProps {
  const facts = {
    amount: formatMoney(cents(monthly.amount_cents), monthly.currency),
    campaign: monthly.campaign,
    since: sayNext(monthly.started_at, monthly.time_zone),
    months: monthly.months,
    given: formatMoney(cents(monthly.given), monthly.currency),
    contactEmail: monthly.contact_email,
  }
  if (monthly.status === 'ended')
    return { ...facts, state: monthly.stopped_by === 'want' ? 'unpaid' : 'stopped' }
  if (monthly.stopped_at !== null) return { ...facts, state: 'under-way' }
  const endingHref = `/monthly/${stopKey}/ending`
  if (monthly.status === 'behind')
    return { ...facts, state: 'behind', endingHref, payHref: monthly.pay_url }
  return {
    ...facts,
    state: 'active',
    endingHref,
    next: sayNext(monthly.next_at, monthly.time_zone),
  }
}

interface Monthly {
  amount_cents: number
  currency: string
  campaign: string
  status: 'active' | 'behind' | 'ended'
  started_at: Date
  next_at: Date
  stopped_at: Date | null
  stopped_by: string | null
  pay_url: string | null
  months: number
  given: number
  time_zone: string
  contact_email: string
}

async function findMonthly(stopKey: string): Promise<Monthly | undefined> {
  if (!/^[0-9a-f]{32}$/.test(stopKey)) return undefined
  const { rows } = await sql<Monthly>`
    select m.amount_cents, m.currency, c.name as campaign, m.status, m.started_at, m.next_at, m.stopped_at, m.stopped_by, m.pay_url,
           p.months, p.given, o.time_zone, o.contact_email
      from monthly_gift m join campaign c on c.id = m.campaign_id cross join organization o,
           lateral (select count(*) filter (where refunded_cents + lost_cents < amount_cents) as months,
                           coalesce(sum(amount_cents - refunded_cents - lost_cents), 0)::bigint as given
                      from gift where monthly_id = m.id and status = 'paid') p
     where m.stop_key = ${stopKey} and m.status <> 'started'
  `.execute(db)
  return rows[0]
}
