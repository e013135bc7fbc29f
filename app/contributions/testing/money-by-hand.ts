import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { receiveContribution } from '#app/contributions/confirm-money.server.ts'
import type { ConfirmedMoney, Rest } from '#app/contributions/confirm-money.server.ts'
import { addToSlip } from '#app/contributions/deposits.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import { openChallenge } from '#app/contributions/open-challenge.server.ts'
import type { ChallengeWish } from '#app/contributions/open-challenge.server.ts'
import type { ContributionWish } from '#app/contributions/log-contribution.server.ts'
import type { Incoming } from '#app/contributions/take-in.server.ts'
import { aPerson } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'

// Money that people log and confirm, as the use cases themselves do it; a test names only what it is about.

export function aKey(): string {
  return randomBytes(16).toString('hex')
}

export async function aHand(name = 'Denise Kowalski'): Promise<Hand> {
  const { id } = await aPerson({ name })
  return { id, label: name }
}

export function aGiftByHand(
  team: ATeam | null,
  by: Hand,
  overrides: Partial<ContributionWish> = {},
): ContributionWish {
  return {
    key: aKey(),
    teamSlug: team?.slug ?? null,
    by,
    kind: 'gift',
    means: 'check',
    amount: cents(5_000),
    fairValue: cents(0),
    benefit: null,
    giverName: 'Walter Nowak',
    giverEmail: null,
    giverAddress: null,
    shownName: 'Walter N.',
    anonymous: false,
    creditPublicId: null,
    eventSlug: null,
    checkNumber: '1042',
    givenOn: '2026-11-02',
    dueOn: '2026-12-01',
    label: null,
    note: '',
    count: null,
    share: null,
    ...overrides,
  }
}

/** A box of takings: 20 twenties and a roll of quarters over a float of $50 is $360. */
export function someTakings(
  team: ATeam,
  by: Hand,
  overrides: Partial<ContributionWish> = {},
): ContributionWish {
  return aGiftByHand(team, by, {
    kind: 'sale_takings',
    means: 'cash',
    amount: cents(36_000),
    giverName: null,
    shownName: null,
    checkNumber: null,
    label: 'Saturday’s yard sale',
    count: {
      firstCounter: 'Denise Kowalski',
      secondCounter: 'Ray Lor',
      float: cents(5_000),
      checks: cents(0),
      recorded: null,
      lines: [
        { denomination: cents(2_000), pieces: 20 },
        { denomination: cents(25), pieces: 40 },
      ],
    },
    ...overrides,
  })
}

export async function logged(wish: ContributionWish): Promise<string> {
  const outcome = await logContribution(wish)
  if (outcome.kind !== 'logged') throw new Error(`not logged: ${outcome.kind}`)
  return outcome.publicId
}

export function anIncoming(overrides: Partial<Incoming> = {}): Incoming {
  return {
    key: aKey(),
    means: 'check',
    amount: cents(5_000),
    payerName: 'Walter Nowak',
    checkNumber: '1042',
    note: '',
    receivedOn: '2026-11-05',
    ...overrides,
  }
}

export async function received(
  contributionPublicId: string,
  by: Hand,
  incoming: Incoming = anIncoming(),
  rest: Rest = 'will-come',
): Promise<ConfirmedMoney> {
  return await receiveContribution({ contributionPublicId, incoming, rest, by })
}

/** Puts checks and cash on the open slip. @returns its id. */
export async function onTheSlip(remittancePublicIds: readonly string[], by: Hand): Promise<string> {
  await addToSlip({ remittancePublicIds, by })
  return await openSlip()
}

export async function openSlip(): Promise<string> {
  const slip = await db
    .selectFrom('deposit')
    .select('public_id')
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow()
  return slip.public_id
}

export async function totalsOf(team: ATeam) {
  return await db
    .selectFrom('team_total')
    .select(['raised_cents', 'expected_cents', 'gift_count'])
    .where('team_id', '=', team.id)
    .executeTakeFirstOrThrow()
}

/** A sponsor who doubles gifts to one team, up to $2,000, from yesterday until a week from now. */
export function aChallengeWish(
  team: ATeam | null,
  by: Hand,
  overrides: Partial<ChallengeWish> = {},
): ChallengeWish {
  return {
    key: aKey(),
    teamSlug: team?.slug ?? null,
    sponsor: 'Lee’s Hardware',
    sponsorEmail: null,
    cap: cents(200_000),
    centsPerDollar: 100,
    startsAt: new Date(Date.now() - DAY),
    endsAt: new Date(Date.now() + 7 * DAY),
    dueOn: '2027-01-15',
    by,
    ...overrides,
  }
}

/** The same, opened. @returns its key. */
export async function aChallenge(
  team: ATeam | null,
  by: Hand,
  overrides: Partial<ChallengeWish> = {},
): Promise<string> {
  const wish = aChallengeWish(team, by, overrides)
  expect(await openChallenge(wish)).toEqual({ kind: 'opened', publicId: wish.key })
  return wish.key
}

const DAY = 86_400_000
