import { randomBytes } from 'node:crypto'
import type { Insertable, Selectable } from 'kysely'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { GiftTable } from '#db/schema/gifts.ts'
import type { CampaignTable, OrganizationTable } from '#db/schema/organization.ts'
import type { PersonTable, StaffRole } from '#db/schema/people.ts'
import type { PictureTable } from '#db/schema/pictures.ts'
import type {
  MemberCreditTable,
  TeamMemberTable,
  TeamTable,
  TeamVersionTable,
} from '#db/schema/teams.ts'

// Rows that tests start from. Each has everything it needs, unlike any other; a test names only what it is about.

export type AnOrganization = Selectable<OrganizationTable>
export type ACampaign = Selectable<CampaignTable>
export type APerson = Selectable<PersonTable>
export type ATeam = Selectable<TeamTable>
export type AGift = Selectable<GiftTable>
export interface AMember {
  readonly person: APerson
  readonly credit: Selectable<MemberCreditTable>
}

/** The one organization; it is there or is made, and takes on what is asked. */
export async function anOrganization(
  overrides: Partial<Insertable<OrganizationTable>> = {},
): Promise<AnOrganization> {
  const values = {
    name: 'Lakeside Refuge',
    legal_name: 'Lakeside Refuge, Inc.',
    ein: '39-1234567',
    address: '414 E Walnut St, Milwaukee, WI 53212',
    contact_email: 'hello@lakeside.example',
    ...overrides,
  }
  return await db
    .insertInto('organization')
    .values(values)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ name: values.name, ...overrides }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The open campaign, made if there is none; with overrides a campaign of its own. Only one may be open. */
export async function aCampaign(
  overrides?: Partial<Insertable<CampaignTable>>,
): Promise<ACampaign> {
  const open = overrides ? undefined : await findOpenCampaign()
  if (open) return open
  return await db
    .insertInto('campaign')
    .values({
      slug: `open-the-home-${unique()}`,
      name: 'Open the home on 35th Street',
      goal_cents: 25_000_000,
      starts_on: '2026-01-01',
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function aPerson(overrides: Partial<Insertable<PersonTable>> = {}): Promise<APerson> {
  return await db
    .insertInto('person')
    .values({ email: `person-${unique()}@example.org`, name: 'Denise Kowalski', ...overrides })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Somebody of the nonprofit, enrolled; without a password, so that a test that signs in sets one itself. */
export async function aStaffMember(
  role: StaffRole,
  overrides: Partial<Insertable<PersonTable>> = {},
): Promise<APerson> {
  const person = await aPerson({ name: `Ruth the ${role}`, ...overrides })
  await db
    .insertInto('staff_member')
    .values({ person_id: person.id, role, enrolled_at: now() })
    .execute()
  return person
}

/** A live team of the open campaign, without a captain. */
export async function aTeam(overrides: Partial<Insertable<TeamTable>> = {}): Promise<ATeam> {
  const campaignId = overrides.campaign_id ?? (await aCampaign()).id
  return await db
    .insertInto('team')
    .values({
      slug: `saturday-men-${unique()}`,
      kind: 'mens_group',
      status: 'live',
      name: 'Saturday Men',
      town: 'Wauwatosa',
      plan: 'A yard sale in June',
      story: 'We meet on Saturdays and would like to do something together.',
      goal_cents: 250_000,
      ...overrides,
      campaign_id: campaignId,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Makes somebody a captain of a team. */
export async function aCaptain(
  team: ATeam,
  overrides: Partial<Insertable<PersonTable>> = {},
): Promise<APerson> {
  const person = await aPerson(overrides)
  await db
    .insertInto('team_member')
    .values({ team_id: team.id, person_id: person.id, role: 'captain', display_name: 'Denise K.' })
    .execute()
  return person
}

/** Somebody on a team who is no captain, with the mark by which gifts are credited to them. */
export async function aMember(
  team: ATeam,
  overrides: Partial<Insertable<TeamMemberTable>> = {},
): Promise<AMember> {
  const person = await aPerson({ name: 'Ray Lor' })
  await db
    .insertInto('team_member')
    .values({
      team_id: team.id,
      person_id: person.id,
      role: 'member',
      display_name: 'Ray L.',
      ...overrides,
    })
    .execute()
  const credit = await db
    .selectFrom('member_credit')
    .selectAll()
    .where('team_id', '=', team.id)
    .where('person_id', '=', person.id)
    .executeTakeFirstOrThrow()
  return { person, credit }
}

/** A picture of a team as it lies in the store; without files, which only who looks at them misses. */
export async function aPicture(
  teamId: number,
  overrides: Partial<Insertable<PictureTable>> = {},
): Promise<Selectable<PictureTable>> {
  return await db
    .insertInto('picture')
    .values({
      team_id: teamId,
      width: 1600,
      height: 1067,
      arrived_at: now(),
      finished_at: now(),
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** What a captain wrote and sent in, and nobody has decided; as the team reads now, but for the overrides. */
export async function aWaitingVersion(
  team: ATeam,
  overrides: Partial<Insertable<TeamVersionTable>> = {},
): Promise<Selectable<TeamVersionTable>> {
  return await db
    .insertInto('team_version')
    .values({
      team_id: team.id,
      name: team.name,
      town: team.town,
      plan: team.plan,
      story: team.story,
      goal_cents: team.goal_cents,
      submitted_at: now(),
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export interface PaidGift extends Partial<
  Pick<
    Insertable<GiftTable>,
    | 'amount_cents'
    | 'fee_cover_cents'
    | 'shown_name'
    | 'message'
    | 'anonymous'
    | 'amount_hidden'
    | 'currency'
    | 'credited_to'
    | 'dedicated_as'
    | 'dedicated_to'
    | 'card_email'
    | 'card_from'
    | 'card_words'
  >
> {
  /** `null`: to the campaign itself. Left out: to a new team. */
  readonly team?: ATeam | null
  readonly campaign?: ACampaign
  readonly paidAt?: Date
  /** What the payment company keeps; 2.2 % and 30 cents if left out. */
  readonly fee?: number
  readonly donorEmail?: string | null
  readonly donorName?: string | null
}

/** A gift that was paid and booked as every gift is: journal, totals, receipt and letters stand. */
export async function aPaidGift(paid: PaidGift = {}): Promise<AGift> {
  await anOrganization()
  const started = await aStartedGift(paid)
  await bookMovements([aCharge(started, paid)])
  return await findGift(started.id)
}

/** A gift that its donor has not paid yet. */
export async function aStartedGift({ team, campaign, ...gift }: PaidGift = {}): Promise<AGift> {
  const to = team === undefined ? await aTeam(campaign ? { campaign_id: campaign.id } : {}) : team
  const { paidAt: _, fee: _fee, donorEmail: _email, donorName: _name, ...columns } = gift
  return await db
    .insertInto('gift')
    .values({
      amount_cents: 5000,
      currency: 'usd',
      shown_name: 'Marta and Joe',
      ...columns,
      team_id: to?.id ?? null,
      campaign_id: to?.campaign_id ?? campaign?.id ?? (await aCampaign()).id,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The line of the payment company's book that pays a gift. */
export function aCharge(
  gift: Pick<AGift, 'public_id' | 'amount_cents' | 'currency'>,
  { paidAt = now(), fee, donorEmail, donorName }: PaidGift = {},
): MoneyMovement {
  const id = unique()
  const amount = cents(gift.amount_cents)
  return {
    ...aLine(
      'charge',
      amount,
      fee ?? Math.trunc((amount * 220) / 10_000) + 30,
      paidAt,
      gift.currency,
    ),
    source: {
      kind: 'charge',
      chargeId: `ch_${id}`,
      paymentId: `pi_${id}`,
      giftId: gift.public_id,
      amount,
      currency: gift.currency,
      livemode: false,
      paidAt,
      email: donorEmail === undefined ? `donor-${id}@example.org` : donorEmail,
      name: donorName === undefined ? 'Marta Jensen' : donorName,
      method: 'card',
      month: null,
    },
  }
}

/** The line that takes a charge back days later, since its bank did not pay. */
export function aFailedCharge(charge: MoneyMovement): MoneyMovement {
  const back = cents(0 - charge.amount)
  return {
    ...charge,
    id: `${charge.id}_bounced`,
    type: 'charge_failure',
    amount: back,
    fee: cents(0),
    net: back,
  }
}

/** The line that gives back some of a paid gift. */
export function aRefund(
  gift: Pick<AGift, 'charge_id' | 'payment_id' | 'currency'>,
  amount: number,
  at: Date = now(),
  ourRefundId: string | null = null,
): MoneyMovement {
  return {
    ...aLine('refund', -amount, 0, at, gift.currency),
    source: {
      kind: 'refund',
      refundId: `re_${unique()}`,
      chargeId: gift.charge_id,
      paymentId: gift.payment_id,
      amount: cents(amount),
      status: 'succeeded',
      createdAt: at,
      ourRefundId,
      ofGiftAlone: false,
    },
  }
}

/** The line that holds back a paid gift because its donor's bank asks for it; the bank's fee is $15. */
export function aDispute(
  gift: Pick<AGift, 'amount_cents' | 'charge_id' | 'payment_id' | 'currency'>,
  at: Date = now(),
  evidenceDueAt: Date | null = null,
): MoneyMovement {
  return {
    ...aLine('dispute', -gift.amount_cents, 1500, at, gift.currency),
    source: {
      kind: 'dispute',
      disputeId: `dp_${unique()}`,
      chargeId: gift.charge_id ?? '',
      paymentId: gift.payment_id,
      amount: cents(gift.amount_cents),
      status: 'open',
      reason: 'fraudulent',
      evidenceDueAt,
      createdAt: at,
    },
  }
}

/** The line that closes a dispute as won: the money comes back, and the fee with it. */
export function aWonDispute(dispute: MoneyMovement, at: Date = now()): MoneyMovement {
  if (dispute.source.kind !== 'dispute') throw new Error('Only a dispute can be won')
  return {
    ...aLine('dispute_reversal', 0 - dispute.amount, 0 - dispute.fee, at, dispute.currency),
    source: { ...dispute.source, status: 'won' },
  }
}

/** As it stands in the database now. */
export async function findGift(id: number): Promise<AGift> {
  return await db.selectFrom('gift').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

async function findOpenCampaign(): Promise<ACampaign | undefined> {
  return await db
    .selectFrom('campaign')
    .selectAll()
    .where('closed_at', 'is', null)
    .executeTakeFirst()
}

function aLine(
  type: MoneyMovement['type'],
  amount: number,
  fee: number,
  at: Date,
  currency: string,
) {
  return {
    id: `txn_${unique()}`,
    type,
    reportingCategory: type,
    amount: cents(amount),
    fee: cents(fee),
    net: cents(amount - fee),
    currency,
    createdAt: at,
    availableAt: new Date(at.getTime() + 2 * 86_400_000),
  }
}

function unique(): string {
  return randomBytes(8).toString('hex')
}
