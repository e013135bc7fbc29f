import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatPlain } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'
import { db } from '#app/platform/database.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { findAskers } from '#app/members/askers.server.ts'
import {
  challengesOfCampaign,
  challengesOfTeam,
  sayChallenge,
} from '#app/teams/challenges.server.ts'
import type { ChallengeRow } from '#app/teams/challenges.server.ts'
import { linkPictureOf } from '#app/teams/sharing/sharing-of.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import type { ViewSource } from '#app/teams/views/view-source.ts'
import { amountsToSuggest, choiceOf } from '#app/teams/suggested-amounts.ts'
import type { SuggestedAmount } from '#app/teams/suggested-amounts.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import type { TeamKind } from '#db/schema/teams.ts'
import { sayOffer } from './give-offer.ts'
import type { GivePageProps } from './give-page.tsx'
import { OWN_AMOUNT } from './give.form.ts'
import type { GiveValues } from './give-values.ts'
import { noValues } from './give-values.ts'
import { sayChargeDay } from './monthly/say-terms.ts'
import { findTypedBefore } from './typed-before.server.ts'

export interface GivePlace {
  readonly name: string
  /** Of the page that it belongs to. */
  readonly version: number
  /** `null`: the campaign itself. */
  readonly team: {
    readonly slug: string
    readonly kind: TeamKind
    readonly color: TeamColor | null
  } | null
  readonly standing: 'open' | 'closed' | 'paused'
  readonly challenges: readonly ChallengeRow[]
  readonly minimum: Cents
  readonly maximum: Cents
  readonly suggested: readonly SuggestedAmount[]
  readonly feeRate: { readonly basisPoints: number; readonly fixed: Cents }
  readonly feeCoverOffered: boolean
  readonly currency: string
  readonly timeZone: string
}

type Came = Pick<Asked, 'askedBy' | 'amount' | 'from'>

interface Asked {
  readonly teamSlug: string | null
  /** The public id of a gift that was begun here, from `?gift=`. */
  readonly begunGift: string | null
  readonly browserHash: string
  /** The mark of whoever's link led here, from `?with=`. */
  readonly askedBy: string | null
  /** A suggested amount that was pressed on the team's page, from `?amount=`. */
  readonly amount?: string | null
  /** How the donor came here. */
  readonly from?: ViewSource | null
}

/**
 * The page on which a gift to a team, or with `null` to the campaign, begins; filled in again for whoever comes back from
 * the payment page with the gift they had begun in this browser.
 * @returns `undefined` when there is no such team for all to see, or no campaign.
 */
export async function findGivePage({ teamSlug, begunGift, browserHash, ...came }: Asked) {
  const place = await findGivePlace(teamSlug)
  if (!place) return undefined
  const typed =
    begunGift === null ? undefined : await findTypedBefore(begunGift, browserHash, place)
  return await drawGivePage(place, {
    values: typed ?? valuesFrom(came, place),
    notice: typed ? 'came-back' : null,
  })
}

function valuesFrom({ askedBy, amount, from }: Came, place: GivePlace): GiveValues {
  return {
    ...noValues,
    ...chosenOf(amount ?? '', place),
    askedBy: askedBy?.slice(0, 40) ?? '',
    from: from ?? '',
  }
}

/** An amount that a link brought along: one of those that are suggested, or, typed in, one that the organization takes. */
function chosenOf(typed: string, { suggested, minimum, maximum }: GivePlace) {
  const choice = suggested.map(({ amount }) => choiceOf(amount)).find((each) => each === typed)
  if (choice !== undefined) return { choice }
  const own = parseMoney(typed)
  const isTaken = own.kind === 'money' && own.amount >= minimum && own.amount <= maximum
  return isTaken ? { choice: OWN_AMOUNT, ownAmount: formatPlain(own.amount) } : { choice: '' }
}

/** What a give page says beside the form itself. */
export type GiveAnswer = Partial<Pick<GivePageProps, 'errors' | 'notice' | 'check' | 'stamp'>> & {
  readonly values: GiveValues
}

/** The page around what was typed. The stamp says, sealed, when the form was first shown (S20). */
export async function drawGivePage(place: GivePlace, answer: GiveAnswer) {
  const page: GivePageProps = {
    name: place.name,
    teamHref: place.team && `/teams/${place.team.slug}`,
    kind: place.team?.kind ?? null,
    standing: place.standing,
    challenges: place.challenges.map((each) => sayChallenge(each, place.currency)),
    ...sayOffer(place, place.currency),
    monthlyDay: place.team ? null : sayChargeDay(now(), place.timeZone),
    askers: place.team ? await findAskers(place.team.slug, answer.values.askedBy) : [],
    errors: [],
    notice: null,
    check: null,
    stamp: seal(`shown ${now().getTime()}`),
    ...answer,
  }
  const { team } = place
  return {
    site: await findSiteFrame(),
    color: team && colorOf(team.slug, team.color),
    picture: linkPictureOf(team ? `/teams/${team.slug}` : '/', place.version, place.name),
    page,
  }
}

interface PlaceRow {
  name: string
  version: number
  kind: TeamKind | null
  color: TeamColor | null
  closed: boolean
  challenges: ChallengeRow[]
  paused: boolean
  minimum_gift_cents: number
  maximum_gift_cents: number
  own_amounts: string
  suggested_cents: number[]
  fee_rate_basis_points: number
  fee_fixed_cents: number
  fee_cover_offered: boolean
  currency: string
  time_zone: string
}

export async function findGivePlace(teamSlug: string | null): Promise<GivePlace | undefined> {
  const place =
    teamSlug === null
      ? sql`select name, '' as own_amounts, null::text as kind, null::text as color, false as closed, ${challengesOfCampaign(sql`campaign.id`)} as challenges from campaign where closed_at is null`
      : sql`select name, suggested as own_amounts, kind, color, status = 'closed' as closed, ${challengesOfTeam(sql`team.id`, sql`team.campaign_id`)} as challenges from team where slug = ${teamSlug} and status in ('live', 'closed')`
  const page = teamSlug === null ? 'home' : `teams/${teamSlug}`
  const { rows } = await sql<PlaceRow>`
    select p.name, p.own_amounts, p.kind, p.color, p.closed, p.challenges, coalesce((select version from page_version where page = ${page}), 0) as version,
           o.giving_paused_at is not null as paused, o.minimum_gift_cents, o.maximum_gift_cents,
           o.suggested_cents, o.fee_rate_basis_points, o.fee_fixed_cents, o.fee_cover_offered, o.currency, o.time_zone
      from (${place}) p cross join organization o
  `.execute(db)
  const [row] = rows
  if (!row) return undefined
  return {
    name: row.name,
    version: row.version,
    team:
      teamSlug !== null && row.kind !== null
        ? { slug: teamSlug, kind: row.kind, color: row.color }
        : null,
    challenges: row.challenges,
    standing: row.closed ? 'closed' : row.paused ? 'paused' : 'open',
    minimum: cents(row.minimum_gift_cents),
    maximum: cents(row.maximum_gift_cents),
    suggested: amountsToSuggest(row.own_amounts, {
      suggested: row.suggested_cents,
      minimum: row.minimum_gift_cents,
      maximum: row.maximum_gift_cents,
    }),
    feeRate: { basisPoints: row.fee_rate_basis_points, fixed: cents(row.fee_fixed_cents) },
    feeCoverOffered: row.fee_cover_offered,
    currency: row.currency,
    timeZone: row.time_zone,
  }
}
