import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { voidContribution } from '#app/contributions/change-contribution.server.ts'
import { findGivePage } from '#app/giving/give-page.server.ts'
import { findHomePage } from '#app/giving/home-page.server.ts'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { ChallengeWords } from '#app/teams/challenges.server.ts'
import { findEmbed } from '#app/teams/embed.server.ts'
import { findApiCampaign, findApiTeam, listApiTeams } from '#app/teams/public-api.server.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import { aCharge, aRefund } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { changeChallenge, endChallenge } from './change-challenge.server.ts'
import type { Hand } from './hand.ts'
import { aChallenge, aHand } from './testing/money-by-hand.ts'

const DAY = 86_400_000
const DENTAL = 'Lakeside Dental'

let team: ATeam
let neighbor: ATeam
let staff: Hand
let count = 0

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  neighbor = await aTeam()
  staff = await aHand('Ruth the treasurer')
  count += 1
})
afterEach(async () => {
  shiftClock(0)
  // The campaign is that of all tests here, and shows three.
  const rows = await db
    .selectFrom('matching_offer as o')
    .innerJoin('contribution as c', 'c.id', 'o.contribution_id')
    .select('c.public_id')
    .execute()
  for (const { public_id: publicId } of rows)
    await endChallenge({ publicId, reason: 'The test is over', by: staff })
})

const sponsor = () => `${DENTAL} ${count}`

/** What each place says of the sponsor of this test; `null` where nothing is said. */
async function told(of: ATeam) {
  const give = async (teamSlug: string | null) =>
    (await findGivePage({ teamSlug, begunGift: null, browserHash: '', askedBy: null }))?.page
  const home = await findHomePage()
  const list = await listApiTeams(new URLSearchParams({ limit: '100' }))
  const api = await findApiTeam(of.slug)
  const campaign = await findApiCampaign((await aCampaign()).slug)
  const listed = list.kind === 'found' ? list.body.teams.find(({ slug }) => slug === of.slug) : null
  return {
    team: own((await findPublicTeamPage(of.slug))?.page.challenges),
    give: own((await give(of.slug))?.challenges),
    giveToCampaign: own((await give(null))?.challenges),
    embed: own((await findEmbed(of.slug))?.challenges),
    home: own(home.kind === 'ready' ? home.page.challenges : []),
    api: left(api.kind === 'found' ? api.body.matching : []),
    listed: left(listed?.matching ?? []),
    campaign: left(campaign.kind === 'found' ? campaign.body.matching : []),
  }
}

function own(challenges: readonly ChallengeWords[] = []): string | null {
  return challenges.find((each) => each.sponsor === sponsor())?.standing ?? null
}

function left(matching: readonly { sponsor: string; left_cents: number | null }[]) {
  const found = matching.find((each) => each.sponsor === sponsor())
  return found ? (found.left_cents ?? 'told by the campaign') : null
}

async function versions() {
  const page = async (name: string) =>
    (
      await db
        .selectFrom('page_version')
        .select('version')
        .where('page', '=', name)
        .executeTakeFirst()
    )?.version ?? 0
  return {
    home: await page('home'),
    teams: await page('teams'),
    team: await page(`teams/${team.slug}`),
    neighbor: await page(`teams/${neighbor.slug}`),
  }
}

/** Which pages have another version after it. */
async function moved(work: () => Promise<unknown>): Promise<string[]> {
  const before = await versions()
  await work()
  const after = await versions()
  return (['home', 'teams', 'team', 'neighbor'] as const).filter(
    (page) => after[page] !== before[page],
  )
}

const nowhere = {
  team: null,
  give: null,
  giveToCampaign: null,
  embed: null,
  home: null,
  api: null,
  listed: null,
  campaign: null,
}

describe('a challenge to one team', () => {
  test('is told wherever a gift to it is decided on, with what is left of it', async () => {
    await aChallenge(team, staff, { sponsor: sponsor() })
    await aPaidGift({ team, amount_cents: 136_000 })
    const words = '$640 of $2,000 left'
    expect(await told(team)).toEqual({
      ...nowhere,
      team: words,
      give: words,
      embed: words,
      api: 64_000,
      listed: 64_000,
    })
    expect(await told(neighbor)).toEqual(nowhere)
  })

  test('vanishes everywhere at once when it is used up, and is back when a gift goes back', async () => {
    await aChallenge(team, staff, { sponsor: sponsor(), cap: cents(5_000) })
    const gift = await aPaidGift({ team, amount_cents: 5_000 })
    expect(await told(team)).toEqual(nowhere)
    await bookMovements([aRefund(gift, 1_000)])
    expect(await told(team)).toMatchObject({ team: '$10 of $50 left', api: 1_000 })
  })

  test('vanishes everywhere at once when its last day is over, it is ended or withdrawn', async () => {
    const late = await aChallenge(team, staff, {
      sponsor: sponsor(),
      endsAt: new Date(Date.now() + DAY),
    })
    shiftClock(DAY - 60_000)
    expect((await told(team)).give).toBe('$2,000 of $2,000 left')
    shiftClock(DAY + 1_000)
    expect(await told(team)).toEqual(nowhere)
    shiftClock(0)
    await endChallenge({ publicId: late, reason: 'It closed', by: staff })
    expect(await told(team)).toEqual(nowhere)
    const other = await aChallenge(team, staff, { sponsor: sponsor() })
    expect((await told(team)).embed).not.toBeNull()
    const wish = { publicId: other, revision: 1, teamId: 'any', by: staff } as const
    await voidContribution({ ...wish, reason: 'They cannot' })
    expect(await told(team)).toEqual(nowhere)
  })

  test('moves the pages that tell of it when it begins, changes and ends, and no other team’s', async () => {
    let publicId = ''
    const own = ['home', 'teams', 'team']
    expect(
      await moved(async () => {
        publicId = await aChallenge(team, staff, { sponsor: sponsor() })
      }),
    ).toEqual(own)
    const terms = { cap: cents(9_000), lastDay: '2027-01-05', dueOn: '2027-02-01' }
    const wish = { publicId, revision: 1, by: staff }
    expect(
      await moved(() => changeChallenge({ ...wish, terms: { ...terms, sponsor: 'Other' } })),
    ).toEqual(own)
    expect(await moved(() => endChallenge({ publicId, reason: 'x', by: staff }))).toEqual(own)
  })
})

describe('a challenge to every team', () => {
  test('is told by each, and what is left of it where no gift to another team stands in the way', async () => {
    await aChallenge(null, staff, { sponsor: sponsor(), startsAt: new Date() })
    await aPaidGift({ team, amount_cents: 50_000 })
    const all = 'Up to $2,000 for gifts to all teams together'
    const rest = '$1,500 of $2,000 left'
    expect(await told(neighbor)).toEqual({
      team: all,
      embed: all,
      give: rest,
      giveToCampaign: rest,
      home: rest,
      api: 'told by the campaign',
      listed: 'told by the campaign',
      campaign: 150_000,
    })
  })

  test('moves every page when it begins, is used up and ends, and with other gifts only that team’s', async () => {
    const gift = await aStartedGift({ team, amount_cents: 5_000 })
    const next = await aStartedGift({ team, amount_cents: 5_000 })
    let publicId = ''
    const all = ['home', 'teams', 'team', 'neighbor']
    expect(
      await moved(async () => {
        publicId = await aChallenge(null, staff, {
          sponsor: sponsor(),
          cap: cents(9_000),
          startsAt: new Date(),
        })
      }),
    ).toEqual(all)
    expect(await moved(() => bookMovements([aCharge(gift)]))).toEqual(all.slice(0, 3))
    expect(await moved(() => bookMovements([aCharge(next)]))).toEqual(all)
    expect(await told(neighbor)).toEqual(nowhere)
    expect(await moved(() => endChallenge({ publicId, reason: 'x', by: staff }))).toEqual(all)
    const another = await aChallenge(null, staff, { sponsor: sponsor(), startsAt: new Date() })
    const wish = { publicId: another, revision: 1, teamId: 'any', by: staff } as const
    expect(await moved(() => voidContribution({ ...wish, reason: 'They cannot' }))).toEqual(all)
  })
})
