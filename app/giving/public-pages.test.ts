import { renderToString } from 'react-dom/server'
import { createElement } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { plannedAnew, queriesOf } from '#app/testing/queries-of.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { TeamPage } from '#app/teams/team-page.tsx'
import { aCampaign, aCaptain, aMember, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { findEmbed } from '#app/teams/embed.server.ts'
import { findApiCampaign, findApiTeam, listApiTeams } from '#app/teams/public-api.server.ts'
import { findGiftPage } from './gift-page.server.ts'
import { findGivePage } from './give-page.server.ts'
import { findHomePage } from './home-page.server.ts'
import { findOlderGiftsPage } from './older-gifts-page.server.ts'
import { findPublicTeamPage, findSharedTeamPage } from './public-team-page.server.ts'

let team: ATeam

beforeAll(async () => {
  await anOrganization()
})
beforeEach(async () => {
  team = await aTeam()
})
afterEach(() => shiftClock(0))

describe('S3: nothing private is on a public page', () => {
  test('not a donor’s name or email, not a captain’s, not an id of ours or of Stripe’s, not who paused giving and why', async () => {
    await anOrganization({
      giving_paused_at: new Date(),
      giving_paused_by: 'canary-paused-by',
      giving_paused_reason: 'canary-paused-reason',
      receipt_words: 'canary-receipt-words',
      address: 'canary-address',
    })
    await aCaptain(team, { email: 'canary-captain@example.org', name: 'canary-captain-name' })
    const gift = await aPaidGift({
      team,
      shown_name: 'canary-shown-name',
      message: 'canary-hidden-message',
      anonymous: true,
      amount_hidden: true,
      amount_cents: 12_345,
      donorEmail: 'canary-donor@example.org',
      donorName: 'canary-donor-name',
      dedicated_as: 'honor',
      dedicated_to: 'Rosa',
      card_email: 'canary-card@example.org',
      card_from: 'canary-card-from',
      card_words: 'canary-card-words',
    })
    await db
      .updateTable('gift')
      .set({ message_hidden_at: new Date() })
      .where('id', '=', gift.id)
      .execute()
    const quiet = await aMember(team, { display_name: null, wished_name: 'canary-wished-name' })
    await db
      .updateTable('person')
      .set({ email: 'canary-member@example.org', name: 'canary-member-name' })
      .where('id', '=', quiet.person.id)
      .execute()
    await db
      .insertInto('team_invitation')
      .values({
        team_id: team.id,
        email: 'canary-invited@example.org',
        token_hash: 'canary-token',
        token_sealed: 'canary-token',
        invited_by: quiet.person.id,
        expires_at: new Date(Date.now() + 86_400_000),
      })
      .execute()
    const pages = JSON.stringify([
      await findSharedTeamPage(team.slug, quiet.credit.code),
      await findHomePage(),
      await findPublicTeamPage(team.slug),
      await findOlderGiftsPage(team.slug, null),
      await findEmbed(team.slug),
      await findGivePage({
        teamSlug: team.slug,
        begunGift: gift.public_id,
        browserHash: gift.browser_hash,
        askedBy: null,
      }),
      await listApiTeams(new URLSearchParams()),
      await findApiTeam(team.slug),
      await findApiCampaign((await aCampaign()).slug),
    ])
    expect(pages).not.toMatch(/canary/)
    for (const secret of [
      gift.public_id,
      gift.charge_id,
      gift.payment_id,
      gift.checkout_id,
      gift.words_key,
      team.public_id,
    ])
      if (secret) expect(pages).not.toContain(secret)
    const thanks = JSON.stringify(await findGiftPage(gift.public_id, null, null))
    expect(thanks).not.toMatch(/canary/)
    expect(thanks).not.toContain(gift.words_key)
    await anOrganization({
      giving_paused_at: null,
      giving_paused_by: null,
      giving_paused_reason: null,
    })
  })
})

describe('S4: an anonymous gift', () => {
  test('says “Anonymous”, its amount and the day, and not the time or a mark of its own', async () => {
    await aPaidGift({
      team,
      anonymous: true,
      shown_name: 'Marta',
      amount_cents: 7000,
      paidAt: new Date('2026-11-20T15:04:05Z'),
    })
    const found = await findPublicTeamPage(team.slug)
    expect(found?.page.wall).toEqual([
      { key: '0', name: 'Anonymous', sum: '$70', when: 'November 20, 2026' },
    ])
  })

  test('hides its amount when that was asked', async () => {
    await aPaidGift({ team, anonymous: true, amount_hidden: true, message: 'Go on!' })
    const found = await findPublicTeamPage(team.slug)
    expect(found?.page.wall).toMatchObject([{ name: 'Anonymous', words: 'Go on!' }])
    expect(found?.page.wall[0]).not.toHaveProperty('sum')
  })

  test('counts its day in the organization’s zone, as every gift', async () => {
    await aPaidGift({ team, paidAt: new Date('2026-11-21T03:00:00Z') })
    expect((await findPublicTeamPage(team.slug))?.page.wall).toMatchObject([
      { when: 'November 20, 2026' },
    ])
  })
})

describe('a team’s page', () => {
  test('is read in one query, whether five gave or fifteen', async () => {
    for (let n = 0; n < 5; n++) await aPaidGift({ team })
    expect(await queriesOf(() => findPublicTeamPage(team.slug))).toBe(1)
    for (let n = 0; n < 10; n++) await aPaidGift({ team })
    expect(await queriesOf(() => findPublicTeamPage(team.slug))).toBe(1)
    expect(await queriesOf(findHomePage)).toBe(3)
  })

  test('and home ask what is planned once, since planning costs more than reading', async () => {
    await aPaidGift({ team })
    expect(await plannedAnew(() => findPublicTeamPage(team.slug))).toEqual([])
    expect(await plannedAnew(findHomePage)).toEqual([])
  })

  test('shows the newest fifty gifts and leads to all others, each once, by links that give nothing away', async () => {
    for (let n = 0; n < 62; n++)
      await aPaidGift({
        team,
        shown_name: `Giver ${n}`,
        paidAt: new Date(1_790_000_000_000 + (n >> 1)),
      })
    const first = await findPublicTeamPage(team.slug)
    const names = [...(first?.page.wall ?? [])].map(({ name }) => name)
    expect(names).toHaveLength(50)
    let next = first?.page.olderGiftsHref ?? null
    while (next !== null) {
      const before = new URL(next, 'http://x').searchParams.get('before') ?? ''
      expect(before).toMatch(/^[\w-]{40,}$/)
      const page = await findOlderGiftsPage(team.slug, before)
      names.push(...(page?.entries ?? []).map(({ name }) => name))
      next = page?.olderHref ?? null
    }
    expect(names).toEqual(Array.from({ length: 62 }, (_, n) => `Giver ${61 - n}`))
  })

  test('begins at the newest when the link was made up', async () => {
    await aPaidGift({ team, shown_name: 'Ann' })
    expect((await findOlderGiftsPage(team.slug, 'not a link of ours'))?.entries).toMatchObject([
      { name: 'Ann' },
    ])
  })

  test('S5: does not tell a draft, a waiting or a hidden team from one that never was', async () => {
    for (const status of ['draft', 'waiting', 'hidden'] as const) {
      const { slug } = await aTeam({ status })
      expect(await findPublicTeamPage(slug)).toBeUndefined()
      expect(await findOlderGiftsPage(slug, null)).toBeUndefined()
      expect(await findEmbed(slug)).toBeUndefined()
      expect(await findApiTeam(slug)).toEqual({ kind: 'not-found' })
    }
    expect(await findPublicTeamPage('never-was')).toBeUndefined()
  })

  test('stays when the team has finished, and takes no gifts', async () => {
    const closed = await aTeam({ status: 'closed' })
    expect((await findPublicTeamPage(closed.slug))?.page.giving).toBe('closed')
  })

  test('says how long gifts are welcome, by the organization’s calendar', async () => {
    const ending = await aTeam({ ends_on: '2026-06-14' })
    const at = (moment: string) => shiftClock(new Date(moment).getTime() - Date.now())
    at('2026-06-12T18:00:00Z')
    expect((await findPublicTeamPage(ending.slug))?.page.untilText).toBe(
      '2 days left: gifts are welcome until June 14, 2026',
    )
    // Still the 14th in Milwaukee.
    at('2026-06-15T03:00:00Z')
    expect((await findPublicTeamPage(ending.slug))?.page.untilText).toBe('Today is the last day')
    at('2026-06-15T12:00:00Z')
    expect((await findPublicTeamPage(ending.slug))?.page.untilText).toBeNull()
  })

  test('shows words of others as words: no markup of theirs is ever markup of ours', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    const unkind = await aTeam({ name: evil, plan: evil, story: evil, town: 'x"><b>' })
    await aPaidGift({ team: unkind, shown_name: '<b>x</b>', message: evil })
    const found = await findPublicTeamPage(unkind.slug)
    if (!found) throw new Error('the page is missing')
    const html = renderToString(createElement(TeamPage, found.page))
    expect(html).not.toMatch(/<script|<img src=x|<b>/)
  })
})
