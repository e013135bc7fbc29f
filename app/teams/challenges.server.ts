import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

/** A sponsor who adds to what others give, while it lasts. */
export interface ChallengeRow {
  readonly sponsor: string
  readonly cents_per_dollar: number
  readonly promised_cents: number
  readonly cap_cents: number
  /** The last day of it, `2026-12-04`, in the organization's zone. */
  readonly last_day: string
}

/** For a query that reads the team anyway: challenges to the team itself and to every team of its campaign. */
export function challengesOfTeam(
  teamId: RawBuilder<unknown>,
  campaignId: RawBuilder<unknown>,
): RawBuilder<ChallengeRow[]> {
  return sql<ChallengeRow[]>`(
    select coalesce(json_agg(running), '[]') from (
      select h.label as sponsor, m.cents_per_dollar, h.amount_cents as promised_cents, m.cap_cents,
             ((m.ends_at - interval '1 second') at time zone (select time_zone from organization))::date as last_day
        from matching_offer m join contribution h on h.id = m.contribution_id
       where h.campaign_id = ${campaignId} and (h.team_id = ${teamId} or h.team_id is null) and h.voided_at is null
         and m.starts_at <= ${now()}::timestamptz and m.ends_at > ${now()}::timestamptz
       order by h.team_id nulls last, m.ends_at, h.id limit 3) running)`
}

export interface ChallengeWords {
  readonly sponsor: string
  /** "doubles every gift through December 4" */
  readonly promise: string
  /** "$640 of $2,000 so far" */
  readonly standing: string
}

/** What a donor reads of it, before they give. Once it has reached its cap it says thank you. */
export function sayChallenge(challenge: ChallengeRow, currency: string): ChallengeWords {
  const { sponsor, cents_per_dollar: perDollar, last_day: day } = challenge
  const promised = formatMoney(cents(challenge.promised_cents), currency)
  const cap = formatMoney(cents(challenge.cap_cents), currency)
  if (challenge.promised_cents >= challenge.cap_cents)
    return { sponsor, promise: say('teams.challenge.reached'), standing: cap }
  const last = sayDate(new Date(`${day}T00:00:00Z`), {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return {
    sponsor,
    promise: sayPromise(perDollar, last, currency),
    standing: say('teams.challenge.standing', { promised, cap }),
  }
}

function sayPromise(centsPerDollar: number, day: string, currency: string): string {
  if (centsPerDollar === 100) return say('teams.challenge.doubles', { day })
  if (centsPerDollar === 200) return say('teams.challenge.triples', { day })
  const amount = formatMoney(cents(centsPerDollar), currency)
  return say('teams.challenge.adds', { amount, day })
}
