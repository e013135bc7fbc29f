import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { aMember, anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift, findGift } from '#db/testing/gifts.ts'
import { aDispute, aRefund, asLost } from '#db/testing/money-lines.ts'
import type { AMember, ATeam } from '#db/testing/builders.ts'
import type { AGift } from '#db/testing/gifts.ts'
import { bookMovements } from './book-movements.server.ts'
import { creditGift } from './credit-gift.server.ts'

let team: ATeam
let ray: AMember
let mina: AMember

beforeAll(() => anOrganization())
beforeEach(async () => {
  team = await aTeam()
  ray = await aMember(team)
  mina = await aMember(team)
})

describe('what a member brings in', () => {
  test('I15: counts with the gift, and goes with what is sent back or lost', async () => {
    const gift = await aPaidGift({ team, amount_cents: 8_000, credited_to: ray.credit.id })
    await aPaidGift({ team, amount_cents: 2_000, credited_to: ray.credit.id })
    await aPaidGift({ team, amount_cents: 500 })
    expect(await totalOf(ray)).toEqual({ raised: 10_000, gifts: 2 })
    expect(await totalOf(mina)).toEqual({ raised: 0, gifts: 0 })

    await bookMovements([aRefund(gift, 3_000)])
    expect(await totalOf(ray)).toEqual({ raised: 7_000, gifts: 2 })

    await bookMovements([asLost(aDispute(await findGift(gift.id)))])
    expect(await totalOf(ray)).toEqual({ raised: 2_000, gifts: 1 })
  })

  test('stays when they are not on the team any more', async () => {
    await aPaidGift({ team, amount_cents: 4_000, credited_to: ray.credit.id })
    await db.deleteFrom('team_member').where('person_id', '=', ray.person.id).execute()
    expect(await totalOf(ray)).toEqual({ raised: 4_000, gifts: 1 })
  })

  test('I16: is of their own team, or the database refuses', async () => {
    const other = await aMember(await aTeam())
    await expect(aStartedGift({ team, credited_to: other.credit.id })).rejects.toThrow(
      /foreign key/,
    )
    await expect(aStartedGift({ team: null, credited_to: ray.credit.id })).rejects.toThrow(/check/)
  })
})

describe('staff who put a credit right', () => {
  test('move it from one member to another and leave the reason, and no other sum moves', async () => {
    const gift = await aPaidGift({ team, amount_cents: 6_000, credited_to: ray.credit.id })
    const before = await sumsOf(team)
    expect(await credit(gift, mina, 'Mina’s cousin wrote to us')).toBe('credited')
    expect(await totalOf(ray)).toEqual({ raised: 0, gifts: 0 })
    expect(await totalOf(mina)).toEqual({ raised: 6_000, gifts: 1 })
    expect(await sumsOf(team)).toEqual(before)
    const trail = await db
      .selectFrom('audit_log')
      .select(['action', 'detail'])
      .where('subject_id', '=', gift.public_id)
      .execute()
    expect(trail).toMatchObject([
      { action: 'credit-gift', detail: { reason: 'Mina’s cousin wrote to us' } },
    ])
    expect(await credit(gift, mina)).toBe('unchanged')
    expect(await credit(gift, null)).toBe('credited')
    expect(await totalOf(mina)).toEqual({ raised: 0, gifts: 0 })
  })

  test('move only what has stayed of a gift', async () => {
    const gift = await aPaidGift({ team, amount_cents: 6_000, credited_to: ray.credit.id })
    await bookMovements([aRefund(gift, 6_000)])
    await credit(gift, mina)
    expect(await totalOf(mina)).toEqual({ raised: 0, gifts: 0 })
  })

  test('cannot credit somebody of another team, a gift that is not paid, or one that is not there', async () => {
    const gift = await aPaidGift({ team })
    expect(await credit(gift, await aMember(await aTeam()))).toBe('not-of-the-team')
    expect(await credit(await aPaidGift({ team: null }), ray)).toBe('not-of-the-team')
    expect(await credit(await aStartedGift({ team }), ray)).toBe('not-paid')
    expect(await credit({ public_id: '0'.repeat(32) }, ray)).toBe('gift-not-found')
  })

  test('forty at once, while parts of the gift go back, end with one credit that the book bears out', async () => {
    const gift = await aPaidGift({ team, amount_cents: 10_000, credited_to: ray.credit.id })
    const to = [ray, mina, null]
    await Promise.all([
      ...Array.from({ length: 40 }, (_, place) => credit(gift, to[place % 3] ?? null)),
      ...Array.from({ length: 4 }, () => bookMovements([aRefund(gift, 1_000)])),
    ])
    const { credited_to } = await findGift(gift.id)
    const wanted = (member: AMember) =>
      member.credit.id === credited_to ? { raised: 6_000, gifts: 1 } : { raised: 0, gifts: 0 }
    expect(await totalOf(ray)).toEqual(wanted(ray))
    expect(await totalOf(mina)).toEqual(wanted(mina))
  })

  test('change the team’s page, and no page but that', async () => {
    const gift = await aPaidGift({ team, credited_to: ray.credit.id })
    const before = await versionsOf(team)
    await credit(gift, mina)
    const after = await versionsOf(team)
    expect(after.page).toBeGreaterThan(before.page ?? 0)
    expect(after.home).toBe(before.home)
  })
})

async function credit(
  gift: Pick<AGift, 'public_id'>,
  to: AMember | null,
  reason = 'The donor asked',
) {
  const staff = await aStaffMember('finance')
  return await creditGift({
    giftPublicId: gift.public_id,
    creditPublicId: to?.credit.public_id ?? null,
    reason,
    actor: { id: staff.id, label: 'Ruth' },
  })
}

async function totalOf({ credit: { id } }: AMember) {
  const row = await db
    .selectFrom('member_total')
    .selectAll()
    .where('credit_id', '=', id)
    .executeTakeFirstOrThrow()
  return { raised: row.raised_cents, gifts: row.gift_count }
}

async function sumsOf({ id, campaign_id }: ATeam) {
  return await Promise.all([
    db.selectFrom('team_total').selectAll().where('team_id', '=', id).executeTakeFirst(),
    db
      .selectFrom('campaign_total')
      .selectAll()
      .where('campaign_id', '=', campaign_id)
      .executeTakeFirst(),
  ])
}

async function versionsOf({ slug }: ATeam) {
  const rows = await db
    .selectFrom('page_version')
    .selectAll()
    .where('page', 'in', ['home', `teams/${slug}`])
    .execute()
  const of = (page: string) => rows.find((row) => row.page === page)?.version
  return { home: of('home'), page: of(`teams/${slug}`) }
}
