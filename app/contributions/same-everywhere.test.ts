import { beforeAll, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { findHomePage } from '#app/giving/home-page.server.ts'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { cents } from '#app/money/cents.ts'
import { findTeamReview } from '#app/staff/team-review.server.ts'
import { findDirectoryPage } from '#app/teams/directory-page.server.ts'
import { findEmbed } from '#app/teams/embed.server.ts'
import { findApiTeam, listApiTeams } from '#app/teams/public-api.server.ts'
import type { ApiTeam } from '#app/teams/public-api.server.ts'
import { findSharedTeam } from '#app/teams/sharing/shared-team.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import { aCharge, aRefund } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aGiftByHand, aHand, logged, received } from './testing/money-by-hand.ts'

let team: ATeam

beforeAll(async () => {
  await anOrganization()
  team = await aTeam({ published_at: new Date() })
  const captain = await aHand()
  await aPaidGift({ team, amount_cents: 10_000 })
  await bookMovements([aRefund(await aPaidGift({ team, amount_cents: 4_000 }), 1_000)])
  // Begun and not paid, it counts nowhere.
  aCharge(await aStartedGift({ team, amount_cents: 99_900 }))
  const check = await logged(aGiftByHand(team, captain, { amount: cents(5_000) }))
  await received(check, await aHand('Ruth the treasurer'))
  await logged(
    aGiftByHand(team, captain, {
      kind: 'restaurant_share',
      amount: cents(38_000),
      label: 'Copper Pot Diner',
      dueOn: '2027-06-14',
    }),
  )
})

const RAISED = 18_000
const EXPECTED = 38_000
const WORDS = '$380 expected: check from Copper Pot Diner, due June 14'

test('what counts, and what is only expected, is the same on page, home, directory, embed, API, picture and desk', async () => {
  const page = (await findPublicTeamPage(team.slug))?.page.progress
  const embed = (await findEmbed(team.slug))?.progress
  const home = await findHomePage()
  const href = `/teams/${team.slug}`
  const onHome =
    home.kind === 'ready' ? home.page.teams.find((card) => card.href === href)?.progress : undefined
  const { page: directory } = await findDirectoryPage(new URLSearchParams())
  const listed = directory.teams.find((card) => card.href === href)?.progress
  const shared = (await findSharedTeam(team.slug))?.progress

  for (const progress of [page, embed, onHome, listed]) expect(progress?.expectedText).toBe(WORDS)
  // A picture has room for the sum alone.
  expect(shared?.expectedText).toBe('$380 expected')
  for (const progress of [page, embed, onHome, listed, shared])
    expect(progress).toMatchObject({
      words: page?.words,
      raisedText: '$180 in',
      figure: page?.figure,
      raisedPercent: page?.raisedPercent,
      expectedPercent: page?.expectedPercent,
    })

  const api = await findApiTeam(team.slug)
  const list = await listApiTeams(new URLSearchParams())
  const told: ApiTeam[] = [
    ...(api.kind === 'found' ? [api.body] : []),
    ...(list.kind === 'found' ? list.body.teams.filter(({ slug }) => slug === team.slug) : []),
  ]
  expect(told).toHaveLength(2)
  for (const each of told)
    expect(each).toMatchObject({
      raised_cents: RAISED,
      expected_cents: EXPECTED,
      expected: {
        next: [
          {
            kind: 'restaurant_share',
            label: 'Copper Pot Diner',
            cents: EXPECTED,
            due_on: '2027-06-14',
          },
        ],
        more: 0,
      },
    })

  expect((await findTeamReview(team.slug))?.raised).toBe(RAISED)
})
