import { beforeEach, describe, expect, test } from 'vitest'
import { voidContribution } from '#app/contributions/change-contribution.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import type { ContributionWish } from '#app/contributions/log-contribution.server.ts'
import {
  aGiftByHand,
  aHand,
  logged,
  received,
  someTakings,
} from '#app/contributions/testing/money-by-hand.ts'
import { findHomePage } from '#app/giving/home-page.server.ts'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { findEmbed } from '#app/teams/embed.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'

let team: ATeam
let denise: Hand
let ruth: Hand

beforeEach(async () => {
  await anOrganization()
  team = await aTeam({ status: 'live' })
  denise = await aHand('Denise Kowalski')
  ruth = await aHand('Ruth Abernathy')
})

describe('what the page says of money that is expected', () => {
  test('is its sum, what it is and by when', async () => {
    await logged(aShare('Lakefront Custard', 38_000, '2027-06-14'))
    expect(await expectedText()).toBe('$380 expected: check from Lakefront Custard, due June 14')
    const embed = await findEmbed(team.slug)
    expect(embed?.progress.expectedText).toBe(await expectedText())
  })

  test('is of several what is due first, and how many more there are', async () => {
    await logged(aShare('Trattoria Lucia', 10_000, '2027-03-02'))
    await logged(aShare('Lakefront Custard', 38_000, '2027-06-14'))
    await logged(someTakings(team, denise, { dueOn: '2027-01-05' }))
    await logged(aGiftByHand(team, denise, { dueOn: '2027-07-01' }))
    expect(await expectedText()).toBe(
      '$890 expected: Saturday’s yard sale, $360, due January 5; check from Trattoria Lucia, $100, due March 2; and 2 more',
    )
  })

  test('shames nobody who is late: the day is left out', async () => {
    await logged(aShare('Lakefront Custard', 38_000, '2026-11-03'))
    expect(await expectedText()).toBe('$380 expected: check from Lakefront Custard')
  })

  test('never names who gives, nor a sponsor who did not agree', async () => {
    await logged(aGiftByHand(team, denise, { giverEmail: 'walter@example.org', note: 'shy' }))
    const sponsor = { giverName: 'Shy Plumbing', label: null, dueOn: '2027-01-01' }
    await logged(aGiftByHand(team, denise, { kind: 'sponsorship', ...sponsor }))
    const page = JSON.stringify([
      await findPublicTeamPage(team.slug),
      await findHomePage(),
      await findEmbed(team.slug),
    ])
    expect(page).toContain('a sponsor')
    for (const secret of ['Nowak', 'walter@', 'shy', 'Shy', '1042'])
      expect(page, secret).not.toContain(secret)
  })

  test('is left out when nothing is expected, with the words on what counts', async () => {
    const check = await logged(aGiftByHand(team, denise))
    expect((await progress())?.explainText).toContain('Only what is in counts')
    await received(check, ruth)
    expect(await progress()).not.toHaveProperty('expectedText')
    expect(await progress()).not.toHaveProperty('explainText')
  })

  test('of a team that is not for all to see is not named on the home page, but counted', async () => {
    const hidden = await aTeam({ slug: 'hidden', status: 'draft', campaign_id: team.campaign_id })
    const before = await expectedAtHome()
    await logged({ ...aShare('Secret Diner', 10_000, '2026-09-01'), teamSlug: hidden.slug })
    await logged(aShare('Lakefront Custard', 38_000, '2026-10-01'))
    expect(JSON.stringify(await findHomePage())).not.toContain('Secret')
    expect(JSON.stringify(await findHomePage())).toContain(
      'expected: check from Lakefront Custard, $380; ',
    )
    expect((await expectedAtHome()) - before).toBe(48_000)
  })
})

test('the page is a new version when money is logged, comes, and is withdrawn', async () => {
  const first = await versions()
  const check = await logged(aGiftByHand(team, denise))
  const second = await versions()
  await received(check, ruth)
  const third = await versions()
  const other = await logged(aGiftByHand(team, denise))
  const fourth = await versions()
  const wish = { publicId: other, revision: 1, teamId: team.id, by: denise }
  await voidContribution({ ...wish, reason: 'logged twice' })
  const all = [first, second, third, fourth, await versions()]
  for (const page of ['home', `teams/${team.slug}`] as const) {
    const moved = all.map((each) => each.get(page) ?? 0)
    expect(moved, page).toEqual([...new Set(moved)].toSorted((a, b) => a - b))
  }
})

function aShare(name: string, amount: number, dueOn: string): ContributionWish {
  return aGiftByHand(team, denise, {
    kind: 'restaurant_share',
    amount: cents(amount),
    giverName: name,
    label: name,
    dueOn,
  })
}

async function progress() {
  return (await findPublicTeamPage(team.slug))?.page.progress
}

async function expectedText() {
  return (await progress())?.expectedText
}

async function expectedAtHome(): Promise<number> {
  const { expected_cents: expected } = await db
    .selectFrom('campaign_total')
    .select('expected_cents')
    .where('campaign_id', '=', team.campaign_id)
    .executeTakeFirstOrThrow()
  return expected
}

async function versions(): Promise<Map<string, number>> {
  const rows = await db.selectFrom('page_version').select(['page', 'version']).execute()
  return new Map(rows.map(({ page, version }) => [page, version]))
}
