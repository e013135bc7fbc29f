import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

/** A sponsor who adds to what others give, while it lasts and there is something left of it. */
export interface ChallengeRow {
  readonly sponsor: string
  readonly cents_per_dollar: number
  readonly promised_cents: number
  readonly cap_cents: number
  /** The last day of it, `2026-12-04`, in the organization's zone. */
  readonly last_day: string
  /** Gifts to every team of the campaign count. */
  readonly of_campaign: boolean
}

const MOST_SHOWN = 3

/** For a query that reads the team anyway: challenges to the team itself and to every team of its campaign. */
export function challengesOfTeam(
  teamId: RawBuilder<unknown>,
  campaignId: RawBuilder<unknown>,
): RawBuilder<ChallengeRow[]> {
  return running(
    sql`h.campaign_id = ${campaignId} and (h.team_id = ${teamId} or h.team_id is null)`,
  )
}

/** Those to whose gifts every team counts, and gifts to the campaign itself. */
export function challengesOfCampaign(campaignId: RawBuilder<unknown>): RawBuilder<ChallengeRow[]> {
  return running(sql`h.campaign_id = ${campaignId} and h.team_id is null`)
}

/** What is used up, over, ended or withdrawn is told nowhere. */
function running(whose: RawBuilder<unknown>): RawBuilder<ChallengeRow[]> {
  return sql<ChallengeRow[]>`(
    select coalesce(json_agg(running), '[]') from (
      select h.label as sponsor, m.cents_per_dollar, h.amount_cents as promised_cents, m.cap_cents, h.team_id is null as of_campaign,
             ((m.ends_at - interval '1 second') at time zone (select time_zone from organization))::date as last_day
        from matching_offer m join contribution h on h.id = m.contribution_id
       where ${whose} and h.voided_at is null and h.amount_cents < m.cap_cents
         and m.starts_at <= ${now()}::timestamptz and m.ends_at > ${now()}::timestamptz
       order by h.team_id nulls last, m.ends_at, h.id limit ${sql.lit(MOST_SHOWN)}) running)`
}

export interface ChallengeWords {
  readonly sponsor: string
  /** "doubles every gift through Friday, December 4" */
  readonly promise: string
  /** "$640 of $2,000 left" */
  readonly standing: string
}

/** What a donor reads of it, before they give. */
export function sayChallenge(challenge: ChallengeRow, currency: string): ChallengeWords {
  return {
    sponsor: challenge.sponsor,
    promise: sayPromise(challenge, currency),
    standing: say('teams.challenge.left', {
      left: formatMoney(cents(challenge.cap_cents - challenge.promised_cents), currency),
      cap: formatMoney(cents(challenge.cap_cents), currency),
    }),
  }
}

/**
 * On the page of a team, which a gift to another team does not change: of one to the whole campaign it tells what there was to
 * begin with, and home and the give page tell what is left.
 */
export function sayChallengeOfTeam(challenge: ChallengeRow, currency: string): ChallengeWords {
  const words = sayChallenge(challenge, currency)
  if (!challenge.of_campaign) return words
  const cap = formatMoney(cents(challenge.cap_cents), currency)
  return { ...words, standing: say('teams.challenge.ofAll', { cap }) }
}

function sayPromise(challenge: ChallengeRow, currency: string): string {
  const day = sayDate(new Date(`${challenge.last_day}T00:00:00Z`), {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
  if (challenge.cents_per_dollar === 100) return say('teams.challenge.doubles', { day })
  if (challenge.cents_per_dollar === 200) return say('teams.challenge.triples', { day })
  const amount = formatMoney(cents(challenge.cents_per_dollar), currency)
  return say('teams.challenge.adds', { amount, day })
}

/** As the public API tells it. */
export interface ApiMatch {
  readonly sponsor: string
  /** What is added to each whole dollar of a gift. */
  readonly cents_per_dollar: number
  readonly cap_cents: number
  /** Null of one to the whole campaign in the answer of a team: the campaign's own answer tells it. */
  readonly left_cents: number | null
  readonly last_day: string
}

export function apiMatch(challenge: ChallengeRow): ApiMatch {
  return {
    sponsor: challenge.sponsor,
    cents_per_dollar: challenge.cents_per_dollar,
    cap_cents: challenge.cap_cents,
    left_cents: challenge.cap_cents - challenge.promised_cents,
    last_day: challenge.last_day,
  }
}

export function apiMatchOfTeam(challenge: ChallengeRow): ApiMatch {
  const match = apiMatch(challenge)
  return challenge.of_campaign ? { ...match, left_cents: null } : match
}
