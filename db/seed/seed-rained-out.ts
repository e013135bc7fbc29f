import { receiveContribution } from '#app/contributions/confirm-money.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { cancelEvent } from '#app/events/end-event.server.ts'
import {
  settleEventJob,
  startSettlement,
} from '#app/events/tickets/called-off/settle-event.server.ts'
import { makeCheckInLink } from '#app/events/tickets/day/link.server.ts'
import { findTablePlaces } from '#app/events/tickets/day/table/places.server.ts'
import { sellPlace } from '#app/events/tickets/day/table/sell-place.server.ts'
import { confirmOrder } from '#app/events/tickets/letters/confirm-orders.server.ts'
import { oweByHand } from '#app/events/tickets/money/owe-by-hand.server.ts'
import { placeOrder } from '#app/events/tickets/place-order.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { addDays, dayIn } from '#app/words/days.ts'
import { hexOf } from './money-plan.ts'
import { orderKey, RAINED_OUT } from './order-plan.ts'
import type { DemoCampaign } from './organization.ts'
import { findOuting } from './seed-outing.ts'
import type { SoldOuting } from './seed-orders.ts'

/** A firm that paid for a foursome by check, and who paid at the table in cash. */
const FIRM = 'Bay View Hardware'
const AT_TABLE = ['Joan Hill', 'Curtis Yang'] as const

/**
 * An outing that is called off after some have paid: by check, which staff have and pay back, and in cash, which lies in the box of
 * the table. Called again it goes on where it was.
 */
export async function seedRainedOut(campaign: DemoCampaign, staff: Actor): Promise<void> {
  const outing = await findOuting(campaign, RAINED_OUT)
  if (!outing || staff.id === null) return
  const treasurer: Hand = { id: staff.id, label: staff.label }
  await payByCheck(outing, treasurer)
  await payAtTable(outing)
  await cancelEvent({
    eventPublicId: outing.publicId,
    actor: outing.captain,
    reason: 'The pond is where the green was. We are as sorry as the ducks are glad.',
  })
  await startSettlement({ eventPublicId: outing.publicId, by: treasurer })
  await settleEventJob({ eventId: outing.id })
}

async function payByCheck(outing: SoldOuting, by: Hand): Promise<void> {
  const today = dayIn('America/Chicago', outing.campaign.madeOn)
  const owed = await inTransaction(async (trx) => {
    const placed = await placeOrder(trx, {
      eventPublicId: outing.publicId,
      versionId: outing.versionId,
      lines: [{ packagePublicId: outing.packages.get('Foursome') ?? '', units: 1 }],
      buyer: { name: 'Lena Sorgel', email: 'lena@bayviewhardware.example' },
      firm: FIRM,
      way: 'invoice',
      pays: 'all',
      code: null,
      language: 'en',
      soldBy: null,
      formKey: orderKey(FIRM),
      words: 'Foursome',
    })
    if (placed.kind !== 'placed') return undefined
    const { orderId } = placed
    const promise = await oweByHand(trx, {
      orderId,
      means: 'check',
      dueOn: addDays(today, 14),
      by: null,
    })
    await confirmOrder(trx, orderId)
    return promise.kind === 'owed' ? promise.publicId : undefined
  })
  if (owed === undefined) return
  await receiveContribution({
    contributionPublicId: owed,
    incoming: {
      key: hexOf(`came ${FIRM}`),
      means: 'check',
      amount: cents(48_000),
      payerName: FIRM,
      checkNumber: '3021',
      note: '',
      receivedOn: today,
    },
    rest: 'will-come',
    by,
  })
}

async function payAtTable(outing: SoldOuting): Promise<void> {
  const linkId = await findLink(outing)
  const { versionId, places } = await findTablePlaces(outing.id)
  const of = places.find(({ name }) => name === 'Single')
  if (linkId === undefined || !of) return
  for (const name of AT_TABLE)
    await sellPlace({
      event: {
        link_id: linkId,
        id: outing.id,
        public_id: outing.publicId,
        title: RAINED_OUT.title,
        team: RAINED_OUT.team,
        time_zone: 'America/Chicago',
      },
      versionId,
      lines: [{ of, units: 1 }],
      way: 'cash',
      formKey: hexOf(`table ${name}`),
      buyer: { name, email: null },
      line: null,
    })
}

/** The helpers' link, made once: what was sold by it is not sold again. */
async function findLink({ id, publicId, captain }: SoldOuting): Promise<number | undefined> {
  const find = async () =>
    await db.selectFrom('check_in_link').select('id').where('event_id', '=', id).executeTakeFirst()
  if (!(await find())) await makeCheckInLink({ eventPublicId: publicId, actor: captain })
  return (await find())?.id
}
