import { createHash } from 'node:crypto'
import { parkMoney, receiveContribution } from '#app/contributions/confirm-money.server.ts'
import { addToSlip, depositSlip, reconcileDeposit } from '#app/contributions/deposits.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { demoStaff } from './demo-staff.js'
import { moneyPlan } from './money-plan.ts'
import type { MoneyPlan } from './money-plan.ts'
import type { DemoCampaign } from './organization.ts'

const DAY = 86_400_000

/** Money that captains logged and the treasurer received, and a check that matches nothing. Called again it changes nothing. */
export async function seedMoney({ madeOn }: DemoCampaign): Promise<void> {
  const treasurer = await findTreasurer()
  const day = (ago: number) => new Date(madeOn.getTime() - ago * DAY).toISOString().slice(0, 10)
  const logged = await logAll(day)
  const received: MoneyPlan[] = []
  for (const plan of logged) if (plan.at) received.push(await receive(plan, treasurer, day))
  await depositAll(received, treasurer, day)
  await parkMoney({
    incoming: {
      key: keyOf('parked'),
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

async function logAll(day: (ago: number) => string): Promise<MoneyPlan[]> {
  const logged: MoneyPlan[] = []
  for (const plan of moneyPlan) {
    const captain = await findCaptain(plan.team)
    if (!captain) continue
    logged.push(plan)
    await logContribution({
      key: keyOf(nameOf(plan)),
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
      checkNumber: plan.checkNumber ?? null,
      givenOn: day(plan.givenAgo),
      dueOn: day(-plan.dueIn),
      label: plan.label ?? null,
      note: '',
      count: plan.kind === 'sale_takings' ? countOf(plan, captain) : null,
    })
  }
  return logged
}

/** Twenties as far as they go, then quarters, over a float of $50. */
function countOf({ amount }: MoneyPlan, captain: Hand) {
  const whole = amount + 5_000
  return {
    firstCounter: captain.label,
    secondCounter: 'Ray Lor',
    float: cents(5_000),
    recorded: null,
    lines: [
      { denomination: cents(2_000), pieces: Math.trunc(whole / 2_000) },
      { denomination: cents(25), pieces: (whole % 2_000) / 25 },
    ].filter(({ pieces }) => pieces > 0),
  }
}

async function receive(
  plan: MoneyPlan,
  by: Hand,
  day: (ago: number) => string,
): Promise<MoneyPlan> {
  await receiveContribution({
    contributionPublicId: keyOf(nameOf(plan)),
    incoming: {
      key: keyOf(`${nameOf(plan)} came`),
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

/** One slip went to the bank and stands on its statement; the next is open. */
async function depositAll(
  received: readonly MoneyPlan[],
  by: Hand,
  day: (ago: number) => string,
): Promise<void> {
  const done = received.filter(({ at }) => at === 'on-the-statement')
  const known = await db.selectFrom('deposit').select('id').executeTakeFirst()
  if (done.length > 0 && !known) {
    await addToSlip({ remittancePublicIds: done.map(cameKey), by })
    const slip = await db.selectFrom('deposit').select('public_id').executeTakeFirstOrThrow()
    const total = cents(done.reduce((sum, { amount }) => sum + amount, 0))
    const wish = { depositPublicId: slip.public_id, by }
    await depositSlip({ ...wish, total, slipNumber: '1187', depositedOn: day(14) })
    await reconcileDeposit({
      ...wish,
      onStatement: total,
      statementOn: day(12),
      differenceReason: null,
    })
  }
  const next = received.filter(({ at }) => at === 'on-the-slip')
  if (next.length > 0) await addToSlip({ remittancePublicIds: next.map(cameKey), by })
}

function cameKey(plan: MoneyPlan): string {
  return keyOf(`${nameOf(plan)} came`)
}

function nameOf({ team, kind, amount, giverName = '' }: MoneyPlan): string {
  return `${team} ${kind} ${amount} ${giverName}`
}

/** 128 bits as hex, the same each time. */
function keyOf(name: string): string {
  return createHash('sha256').update(`demo money ${name}`).digest('hex').slice(0, 32)
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
