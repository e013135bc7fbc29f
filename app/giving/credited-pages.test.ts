import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changeMemberSettings } from '#app/members/change-settings.server.ts'
import { leaveTeam } from '#app/members/leave-team.server.ts'
import { aLedTeam, aMemberOf } from '#app/members/testing/people-of-a-team.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { findGivePage } from './give-page.server.ts'
import { fulfilGift } from './fulfil-gift.server.ts'
import { findPublicTeamPage, findSharedTeamPage } from './public-team-page.server.ts'
import { aDonor, payAtOf, sendGiveForm } from './testing/send-give-form.ts'

let stripe: TestStripe
let team: Awaited<ReturnType<typeof aLedTeam>>['team']
let captain: Awaited<ReturnType<typeof aLedTeam>>['captain']
let ray: Awaited<ReturnType<typeof aMemberOf>>
let quiet: Awaited<ReturnType<typeof aMemberOf>>

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
beforeEach(async () => {
  ;({ team, captain } = await aLedTeam())
  ray = await aMemberOf(team, { listed_at: new Date() })
  quiet = await aMemberOf(team, { wished_name: 'Quiet Canary', display_name: 'Quiet Canary' })
})
afterAll(() => stripe.stop())

describe('the give page', () => {
  test('offers those whom the page names, and nobody when there is nobody to choose between', async () => {
    expect(await askers()).toEqual(['Denise K.', 'Ray L.'])
    const alone = (await aLedTeam()).team
    expect(await askers(alone.slug)).toEqual([])
    expect((await page(null)).askers).toEqual([])
  })

  test('has whoever’s link led there chosen, without a name if they have none on the page (S35)', async () => {
    const byRay = await page(ray.credit.code)
    expect(byRay.values.askedBy).toBe(ray.credit.code)
    const byQuiet = await page(quiet.credit.code)
    expect(byQuiet.askers[0]).toEqual({ code: quiet.credit.code, name: null })
    expect(JSON.stringify([byRay, byQuiet])).not.toContain('Canary')
  })

  test('of a link of somebody who has left, or of another team, chooses nobody', async () => {
    const stranger = await aMemberOf(await aTeam(), { listed_at: new Date() })
    await leaveTeam(ray.deed)
    for (const code of [ray.credit.code, stranger.credit.code, 'nobody'])
      expect((await page(code)).askers.map((asker) => asker.code)).not.toContain(code)
  })
})

describe('a gift by somebody’s link', () => {
  test('is credited to them once it is paid', async () => {
    const answer = await give({ askedBy: ray.credit.code })
    stripe.pay(/cs_\w+/.exec(payAtOf(answer))?.[0] ?? '')
    await fulfilGift((await newestGift()).public_id)
    expect(await totalOf(ray)).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('S6: is credited to nobody by a mark of another team, of one who has left, or by other fields', async () => {
    const stranger = await aMemberOf(await aTeam())
    await leaveTeam(quiet.deed)
    for (const askedBy of [stranger.credit.code, quiet.credit.code, 'x'.repeat(500)]) {
      await give({ askedBy, credited_to: String(ray.credit.id), creditedTo: String(ray.credit.id) })
      expect((await newestGift()).credited_to).toBeNull()
    }
  })

  test('changes with what the donor chooses before they pay, and comes back as they chose it', async () => {
    const donor = aDonor()
    await sendGiveForm(team.slug, { choice: '50', askedBy: ray.credit.code }, donor)
    await sendGiveForm(team.slug, { choice: '50', askedBy: quiet.credit.code }, donor)
    const gift = await newestGift()
    expect(gift.credited_to).toBe(quiet.credit.id)
    const back = await findGivePage({
      teamSlug: team.slug,
      begunGift: gift.public_id,
      browserHash: hashKey(donor.browserKey),
      askedBy: null,
    })
    expect(back?.page.values.askedBy).toBe(quiet.credit.code)
    await sendGiveForm(team.slug, { choice: '50' }, donor)
    expect((await newestGift()).credited_to).toBeNull()
  })
})

describe('the team’s page', () => {
  test('by somebody’s link leads to the give page with their mark, and says whose it is if the page may name them', async () => {
    const byRay = await findSharedTeamPage(team.slug, ray.credit.code)
    expect(byRay?.page).toMatchObject({
      giveHref: `/teams/${team.slug}/give?with=${ray.credit.code}`,
      sentBy: { name: 'Ray L.' },
    })
    const byQuiet = await findSharedTeamPage(team.slug, quiet.credit.code)
    expect(byQuiet?.page.sentBy).toEqual({ name: null })
    expect(JSON.stringify(byQuiet)).not.toContain('Canary')
    await leaveTeam(ray.deed)
    expect(await findSharedTeamPage(team.slug, ray.credit.code)).toBeUndefined()
  })

  test('says who brought in what only where the team wishes it', async () => {
    await aPaidGift({ team, amount_cents: 4_000, shown_name: 'Olga', credited_to: ray.credit.id })
    expect(JSON.stringify(await shown())).not.toMatch(/"with"|"sum":"\$40".*Ray/)
    await showCredits()
    const { roster, wall } = await shown()
    expect(wall).toMatchObject([{ name: 'Olga', with: 'Ray L.' }])
    expect(roster.people).toEqual([
      { name: 'Ray L.', role: 'member', sum: '$40' },
      { name: 'Denise K.', role: 'captain', sum: null },
    ])
  })

  test('S4: never tells by whom a gift without a name came, nor gives it away by a sum', async () => {
    await showCredits()
    await aPaidGift({ team, amount_cents: 6_100, anonymous: true, credited_to: ray.credit.id })
    await aPaidGift({ team, amount_cents: 1_000, amount_hidden: true, credited_to: ray.credit.id })
    const { roster, wall } = await shown()
    expect(wall.find(({ name }) => name === 'Anonymous')).not.toHaveProperty('with')
    expect(roster.people.map(({ sum }) => sum)).toEqual([null, null])
    await aPaidGift({ team, amount_cents: 2_000, credited_to: ray.credit.id })
    expect((await shown()).roster.people[0]?.sum).toBe('$91')
  })

  test('does not name, beside a gift, whom it does not name elsewhere', async () => {
    await showCredits()
    await aPaidGift({ team, credited_to: quiet.credit.id })
    expect(JSON.stringify(await findPublicTeamPage(team.slug))).not.toContain('Canary')
  })
})

async function shown() {
  const found = await findPublicTeamPage(team.slug)
  if (!found) throw new Error('the page is not there')
  return found.page
}

async function showCredits(): Promise<void> {
  await changeMemberSettings(captain.deed, {
    joining: 'needs-yes',
    credits: 'shown',
    ranking: 'in',
  })
}

async function page(askedBy: string | null, slug = team.slug) {
  const teamSlug = askedBy === null ? null : slug
  const found = await findGivePage({ teamSlug, begunGift: null, browserHash: '', askedBy })
  if (!found) throw new Error('the page is not there')
  return found.page
}

async function askers(slug = team.slug): Promise<(string | null)[]> {
  return (await page('', slug)).askers.map(({ name }) => name)
}

async function give(fields: Record<string, string>) {
  return await sendGiveForm(team.slug, { choice: '50', ...fields })
}

async function newestGift() {
  return await db
    .selectFrom('gift')
    .selectAll()
    .where('team_id', '=', team.id)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
}

async function totalOf({ credit: { id } }: typeof ray) {
  const row = await db
    .selectFrom('member_total')
    .selectAll()
    .where('credit_id', '=', id)
    .executeTakeFirstOrThrow()
  return { raised: row.raised_cents, gifts: row.gift_count }
}
