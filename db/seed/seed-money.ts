import { voidContribution } from '#app/contributions/change-contribution.server.ts'
import { parkMoney, receiveContribution } from '#app/contributions/confirm-money.server.ts'
import { addToSlip, depositSlip, reconcileDeposit } from '#app/contributions/deposits.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import { openChallenge } from '#app/contributions/open-challenge.server.ts'
import { keepPhoto } from '#app/contributions/photo/keep-photo.server.ts'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { demoStaff } from './demo-staff.js'
import { cameKey, hexOf, moneyKey, moneyPlan, slipKey, TICKED_SLIP } from './money-plan.ts'
import type { MoneyPlan } from './money-plan.ts'
import type { DemoCampaign } from './organization.ts'
import { seedGoods, seedPhotographedGoods } from './seed-goods.ts'
import { takePhotograph } from './photographs/take-photograph.ts'

const DAY = 86_400_000

/** Teams whose bars show nothing else that is expected; the second has no gift yet. */
const CHALLENGES = [
  { name: 'challenge', team: 'st-brendan-soup-suppers', sponsor: 'Lee’s Hardware', cap: 250_000 },
  { name: 'dental', team: 'cream-city-curlers', sponsor: 'Lakeside Dental', cap: 200_000 },
]

/** Teams that were given things; one took a photo. */
const GIVEN = 'margins-and-merlot'
const PHOTOGRAPHED = 'garage-band-of-brothers'

/** Money that captains logged and the treasurer received, and a check that matches nothing. Called again it changes nothing. */
export async function seedMoney({ madeOn }: DemoCampaign): Promise<void> {
  const treasurer = await findTreasurer()
  const day = (ago: number) => new Date(madeOn.getTime() - ago * DAY).toISOString().slice(0, 10)
  const logged = await logAll(madeOn, day)
  for (const challenge of CHALLENGES) await beginChallenge(challenge, madeOn, treasurer)
  const received: MoneyPlan[] = []
  for (const plan of logged) {
    if (plan.at === 'withdrawn') await withdraw(plan)
    else if (plan.at) received.push(await receive(plan, treasurer, day))
  }
  await depositAll(received, treasurer, day)
  const denise = await findCaptain(GIVEN)
  if (denise) await seedGoods({ team: GIVEN, captain: denise, treasurer }, day)
  const rob = await findCaptain(PHOTOGRAPHED)
  if (rob) await seedPhotographedGoods({ team: PHOTOGRAPHED, captain: rob }, day)
  await parkMoney({
    incoming: {
      key: hexOf('parked'),
      means: 'check',
      amount: cents(7_500),
      payerName: 'R. Thao',
      checkNumber: '215',
      note: 'Came by mail without a letter',
      receivedOn: day(1),
    },
    by: treasurer,
  })
}

/** A sponsor doubles what is given to one team around the day on which the demo is made. */
async function beginChallenge(
  { name, team, sponsor, cap }: (typeof CHALLENGES)[number],
  madeOn: Date,
  by: Hand,
): Promise<void> {
  await openChallenge({
    key: hexOf(name),
    teamSlug: team,
    sponsor,
    sponsorEmail: 'lee@example.com',
    cap: cents(cap),
    centsPerDollar: 100,
    startsAt: new Date(madeOn.getTime() - 14 * DAY),
    endsAt: new Date(madeOn.getTime() + 10 * DAY),
    dueOn: new Date(madeOn.getTime() + 24 * DAY).toISOString().slice(0, 10),
    by,
  })
}

async function logAll(madeOn: Date, day: (ago: number) => string): Promise<MoneyPlan[]> {
  const logged: MoneyPlan[] = []
  for (const plan of moneyPlan) {
    const captain = await findCaptain(plan.team)
    if (!captain) continue
    logged.push(plan)
    // Promised before it came, as in life: what was expected is drawn over time.
    shiftClock(madeOn.getTime() - plan.givenAgo * DAY - Date.now())
    await logContribution({
      key: moneyKey(plan),
      teamSlug: plan.team,
      by: captain,
      kind: plan.kind,
      means: plan.means,
      amount: cents(plan.amount),
      fairValue: cents(0),
      benefit: null,
      giverName: plan.giverName ?? null,
      giverEmail: plan.giverEmail ?? null,
      giverAddress: null,
      shownName: plan.shownName ?? null,
      anonymous: false,
      creditPublicId: null,
      eventSlug: null,
      checkNumber: plan.checkNumber ?? null,
      givenOn: day(plan.givenAgo),
      dueOn: day(-plan.dueIn),
      label: plan.label ?? null,
      note: '',
      count: plan.kind === 'sale_takings' ? countOf(plan, captain) : null,
      share: shareOf(plan),
    }).finally(() => shiftClock(0))
    if (plan.photograph) await addPhoto(plan, captain, plan.photograph)
  }
  return logged
}

/** Twenties as far as they go, then quarters, over a float of $50. */
function countOf({ amount, recorded }: MoneyPlan, captain: Hand) {
  const whole = amount + 5_000
  return {
    firstCounter: captain.label,
    secondCounter: 'Ray Lor',
    float: cents(5_000),
    checks: cents(0),
    recorded: recorded === undefined ? null : cents(recorded),
    lines: [
      { denomination: cents(2_000), pieces: Math.trunc(whole / 2_000) },
      { denomination: cents(25), pieces: (whole % 2_000) / 25 },
    ].filter(({ pieces }) => pieces > 0),
  }
}

function shareOf({ sales, share }: MoneyPlan) {
  if (sales === undefined || share === undefined) return null
  return { sales: cents(sales), share }
}

async function addPhoto(
  plan: MoneyPlan,
  by: Hand,
  photograph: NonNullable<MoneyPlan['photograph']>,
): Promise<void> {
  const { id, team_id: teamId } = await db
    .selectFrom('contribution')
    .select(['id', 'team_id'])
    .where('public_id', '=', moneyKey(plan))
    .executeTakeFirstOrThrow()
  const known = await db
    .selectFrom('contribution_photo')
    .select('id')
    .where('contribution_id', '=', id)
    .where('arrived_at', 'is not', null)
    .executeTakeFirst()
  if (known || teamId === null) return
  const bytes = await takePhotograph(photograph)
  await keepPhoto({ of: { kind: 'contribution', publicId: moneyKey(plan), teamId }, bytes, by })
}

async function withdraw(plan: MoneyPlan): Promise<void> {
  const by = await findCaptain(plan.team)
  if (!by) return
  const wish = { publicId: moneyKey(plan), revision: 1, teamId: 'any', by } as const
  await voidContribution({ ...wish, reason: 'Logged twice, and with a wrong sum' })
}

async function receive(
  plan: MoneyPlan,
  by: Hand,
  day: (ago: number) => string,
): Promise<MoneyPlan> {
  await receiveContribution({
    contributionPublicId: moneyKey(plan),
    incoming: {
      key: cameKey(plan),
      means: plan.means,
      amount: cents(plan.amount),
      payerName: plan.giverName ?? null,
      checkNumber: plan.checkNumber ?? null,
      note: '',
      receivedOn: day(Math.max(1, -plan.dueIn)),
    },
    rest: 'will-come',
    by,
  })
  return plan
}

/** One slip stands on the bank's statement, one went to the bank, and the next is open. */
async function depositAll(
  received: readonly MoneyPlan[],
  by: Hand,
  day: (ago: number) => string,
): Promise<void> {
  const slipOf = async (at: MoneyPlan['at'], slipNumber: string, depositedOn: string) => {
    const these = received.filter((plan) => plan.at === at)
    const total = cents(these.reduce((sum, { amount }) => sum + amount, 0))
    const slip = { depositPublicId: slipKey(slipNumber), total, slipNumber, depositedOn, by }
    return await deposit(these, slip)
  }
  const first = await slipOf('on-the-statement', TICKED_SLIP, day(14))
  if (first)
    await reconcileDeposit({
      ...first,
      onStatement: first.total,
      statementOn: day(12),
      differenceReason: null,
    })
  await slipOf('at-the-bank', '1188', day(2))
  const next = received.filter(({ at }) => at === 'on-the-slip')
  if (next.length > 0) await addToSlip({ remittancePublicIds: next.map(cameKey), by })
}

/** A slip of its own, unless it was made before. */
async function deposit(plans: readonly MoneyPlan[], slip: Parameters<typeof depositSlip>[0]) {
  const known = await db
    .selectFrom('deposit')
    .select('id')
    .where('slip_number', '=', slip.slipNumber)
    .executeTakeFirst()
  if (known || plans.length === 0) return undefined
  await addToSlip({ remittancePublicIds: plans.map(cameKey), by: slip.by })
  // Nothing is booked under the id of an open slip yet.
  await db
    .updateTable('deposit')
    .set({ public_id: slip.depositPublicId })
    .where('status', '=', 'open')
    .execute()
  await depositSlip(slip)
  return slip
}

async function findCaptain(slug: string): Promise<Hand | undefined> {
  const person = await db
    .selectFrom('team_member')
    .innerJoin('person', 'person.id', 'team_member.person_id')
    .innerJoin('team', 'team.id', 'team_member.team_id')
    .select(['person.id', 'person.name'])
    .where('team.slug', '=', slug)
    .where('team_member.role', '=', 'captain')
    .orderBy('person.id')
    .executeTakeFirst()
  return person && handOf(person)
}

async function findTreasurer(): Promise<Hand> {
  const email = demoStaff.find(({ role }) => role === 'finance')?.email ?? ''
  const person = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return handOf(person)
}
