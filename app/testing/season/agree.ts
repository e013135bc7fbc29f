import { sql } from 'kysely'
import { expect } from 'vitest'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { findAccountTotals } from '#app/staff/books/account-totals.server.ts'
import { findOverview } from '#app/staff/overview.server.ts'
import { findEmbed } from '#app/teams/embed.server.ts'
import { sayProgress } from '#app/teams/progress.ts'
import { findApiCampaign, findApiTeam } from '#app/teams/public-api.server.ts'
import { checkBooks } from '#db/books.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { leftOf, partsOf, PLACES } from './plain-season.ts'
import type { PlainSeason } from './plain-season.ts'
import { DONORS } from './world.ts'
import type { World } from './world.ts'

const always = { from: null, to: null }

/** The morning after, each who is asked says what the pencil says: page, embed, API, staff, receipts, and the book itself. */
export async function allAgree({ teams, plain }: World): Promise<void> {
  expect(await checkBooks(pool)).toEqual([])
  for (const [place, team] of teams.entries()) {
    const money = { raised: cents(plain.raised(place)), expected: cents(plain.expected(place)) }
    const { body } = known(await findApiTeam(team.slug))
    expect(body).toMatchObject({
      raised_cents: money.raised,
      expected_cents: money.expected,
      gift_count: plain.giftsOf(place),
    })
    const said = sayProgress({ ...money, goal: cents(team.goal_cents), currency: 'usd' })
    const { words, figure, raisedPercent, expectedPercent } = said
    const bar = { words, figure, raisedPercent, expectedPercent }
    expect((await findPublicTeamPage(team.slug))?.page.progress).toMatchObject(bar)
    expect((await findEmbed(team.slug))?.progress).toMatchObject(bar)
  }
  expect(await heldOfGifts()).toEqual(plainlyHeld(teams, plain))
  await staffAgree(plain)
  await receiptsAgree(plain)
  expect(await givenByDonor()).toEqual(plainlyByDonor(plain))
}

/** What the book holds of each gift, and whose it is. */
async function heldOfGifts(): Promise<Record<string, number>> {
  const { rows } = await sql<{ of: string; cents: number }>`
    select g.public_id || ' ' || coalesce(t.slug, 'campaign') as of, -sum(p.amount)::bigint as cents
      from gift g join journal j on j.gift_id = g.id join posting p on p.journal_id = j.id
      join ledger_account a on a.id = p.account_id and a.code = 'gift_income' left join team t on t.id = a.team_id
     group by 1 having sum(p.amount) <> 0`.execute(db)
  return Object.fromEntries(rows.map(({ of, cents: held }) => [of, held]))
}

function plainlyHeld(teams: readonly ATeam[], { gifts }: PlainSeason): Record<string, number> {
  const held = gifts.flatMap((gift) =>
    partsOf(gift).map((part, at) => [`${gift.id} ${teams[at]?.slug ?? 'campaign'}`, part] as const),
  )
  return Object.fromEntries(held.filter(([, part]) => part > 0))
}

async function staffAgree(plain: PlainSeason): Promise<void> {
  const places = Array.from({ length: PLACES }, (_, place) => place)
  const [raised, expected, gifts] = [
    sum(places.map((place) => plain.raised(place))),
    sum(places.map((place) => plain.expected(place))),
    sum(places.map((place) => plain.giftsOf(place))),
  ]
  const overview = await findOverview(always)
  expect(overview.totals).toMatchObject({ raised, gifts })
  expect(overview.expected.left).toBe(expected)
  const { slug } = await db.selectFrom('campaign').select('slug').executeTakeFirstOrThrow()
  expect(known(await findApiCampaign(slug)).body).toMatchObject({
    raised_cents: raised,
    expected_cents: expected,
    gift_count: gifts,
  })
  const totals = await findAccountTotals(always)
  const closing = (code: string) =>
    sum(totals.filter((total) => total.code === code).map((total) => total.closing))
  const lies = { ...plain.bank.places(plain.monies, plain.deposits), suspense: plain.suspense() }
  Object.assign(lies, plain.otherIncome())
  expect(Object.fromEntries(Object.keys(lies).map((code) => [code, closing(code)]))).toEqual(lies)
}

/** What is given has one valid receipt of what is left of it; what sponsors paid, one a payment. */
async function receiptsAgree(plain: PlainSeason): Promise<void> {
  const { rows } = await sql<{ gift: string | null; cents: number }>`
    select g.public_id as gift, r.amount_cents as cents
      from receipt r left join gift g on g.id = r.gift_id where r.voided_at is null`.execute(db)
  const ofGifts = rows.flatMap(({ gift, cents: amount }) => (gift === null ? [] : [[gift, amount]]))
  const left = plain.gifts.map((gift) => [gift.id, leftOf(gift)] as const)
  expect(Object.fromEntries(ofGifts)).toEqual(
    Object.fromEntries(left.filter(([, amount]) => amount > 0)),
  )
  expect(ofGifts).toHaveLength(left.filter(([, amount]) => amount > 0).length)
  const sponsored = plain.matches.filter(
    ({ live, promise }) => live && ['sponsorship', 'challenge'].includes(promise.kind),
  )
  expect(sum(rows.map((row) => (row.gift === null ? row.cents : 0)))).toBe(
    sum(sponsored.map(({ amount }) => amount)),
  )
}

async function givenByDonor(): Promise<Record<string, number>> {
  const { rows } = await sql<{ donor: string; cents: number }>`
    select donor_of(donor_email) as donor, sum(amount_cents - refunded_cents - lost_cents)::bigint as cents
      from gift where status = 'paid' group by 1 having sum(amount_cents - refunded_cents - lost_cents) > 0`.execute(
    db,
  )
  return Object.fromEntries(rows.map(({ donor, cents: given }) => [donor, given]))
}

function plainlyByDonor({ gifts, gathered }: PlainSeason): Record<string, number> {
  const given: Record<string, number> = {}
  for (const gift of gifts) {
    const donor = DONORS[gathered[gift.donor] ?? gift.donor] ?? ''
    if (leftOf(gift) > 0) given[donor] = (given[donor] ?? 0) + leftOf(gift)
  }
  return given
}

function known<Answer extends { readonly kind: string }>(answer: Answer) {
  if (answer.kind !== 'found') throw new Error(answer.kind)
  return answer as Extract<Answer, { kind: 'found' }>
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
