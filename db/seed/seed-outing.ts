import { handOf } from '#app/contributions/hand.ts'
import { approveSign } from '#app/events/sponsors/change-sign.server.ts'
import { becomeSponsor } from '#app/events/sponsors/become-sponsor.server.ts'
import { fillPairings } from '#app/events/golf/pairings/change-sheet.server.ts'
import { findOrAddPerson } from '#app/people/person.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { groupsPlan, orderKey, singlesPlan, SOLD, sponsorPlan } from './order-plan.ts'
import type { DemoCampaign } from './organization.ts'
import { namePlayers, seedOrder } from './seed-orders.ts'
import type { SoldOuting } from './seed-orders.ts'

/**
 * What was sold for one outing, who comes, and who plays with whom; paid at the emulator. Called again it goes on where it was.
 * @param book works off what the emulator told.
 */
export async function seedOuting(
  campaign: DemoCampaign,
  book: (campaign: DemoCampaign) => Promise<void>,
): Promise<void> {
  const outing = await findOuting(campaign, SOLD)
  if (!outing) return
  await joinCaptains(outing)
  for (const plan of groupsPlan) await seedOrder(outing, plan)
  await addSponsor(outing)
  await book(campaign)
  for (const plan of groupsPlan) await namePlayers(plan)
  await fillSheet(outing)
  for (const plan of singlesPlan) await seedOrder(outing, plan)
  await book(campaign)
  for (const plan of singlesPlan) await namePlayers(plan)
}

/** One that sells, as all read it, with its first captain; a demo of few teams may be without it. */
export async function findOuting(
  campaign: DemoCampaign,
  { team, title }: { readonly team: string; readonly title: string },
): Promise<SoldOuting | undefined> {
  const rows = await db
    .selectFrom('event as e')
    .innerJoin('event_version as v', 'v.id', 'e.approved_version_id')
    .innerJoin('team as t', 't.id', 'e.team_id')
    .innerJoin('team_member as m', 'm.team_id', 't.id')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .innerJoin('package_text as x', 'x.version_id', 'v.id')
    .innerJoin('package as k', 'k.id', 'x.package_id')
    .select(['e.id', 'e.public_id', 'v.id as version_id', 'p.id as person_id', 'p.name'])
    .select(['k.public_id as package', 'x.name as package_name'])
    .where('t.slug', '=', team)
    .where('v.title', '=', title)
    .where('m.role', '=', 'captain')
    .orderBy('m.joined_at')
    .execute()
  const [first] = rows
  return (
    first && {
      id: first.id,
      publicId: first.public_id,
      versionId: first.version_id,
      captain: handOf({ id: first.person_id, name: first.name }),
      packages: new Map(rows.map((row) => [row.package_name, row.package])),
      campaign,
    }
  )
}

/** The captain as whom the demo is looked at helps with it, so that all its pages are seen. */
export async function joinCaptains({ id, campaign }: SoldOuting): Promise<void> {
  await inTransaction(async (trx) => {
    const person = await findOrAddPerson(trx, {
      email: 'denise@example.org',
      name: 'Denise Kowalski',
    })
    await trx
      .insertInto('team_member')
      .columns(['team_id', 'person_id', 'role', 'display_name', 'joined_at'])
      .expression((from) =>
        from
          .selectFrom('event')
          .select((is) => [
            'team_id',
            is.val(person.id).as('person_id'),
            is.val('captain' as const).as('role'),
            is.val('Denise').as('display_name'),
            is.val(campaign.madeOn).as('joined_at'),
          ])
          .where('id', '=', id),
      )
      .onConflict((conflict) => conflict.columns(['team_id', 'person_id']).doNothing())
      .execute()
  })
}

async function fillSheet({ id, publicId, captain }: SoldOuting): Promise<void> {
  const known = await db
    .selectFrom('tee_sheet')
    .select('event_id')
    .where('event_id', '=', id)
    .executeTakeFirst()
  if (!known) await fillPairings({ eventPublicId: publicId, actor: captain, revision: 1 })
}

/** Its invoice is out, and its sign is as it should be. */
async function addSponsor({ publicId, versionId, captain, packages }: SoldOuting): Promise<void> {
  const { firm } = sponsorPlan
  const became = await becomeSponsor({
    eventPublicId: publicId,
    eventTitle: SOLD.title,
    levelName: 'Hole sponsor',
    words: {
      ...sponsorPlan,
      level: packages.get('Hole sponsor') ?? '',
      version: versionId,
      key: orderKey(firm),
      wall: true,
      way: 'invoice',
    },
    by: captain,
  })
  if (became.kind !== 'sponsor') throw new Error(`The demo has no sponsor: ${became.kind}`)
  await db
    .updateTable('sponsor')
    .set({ public_id: orderKey(firm), read_revision: 1 })
    .where('public_id', '=', became.publicId)
    .execute()
  await approveSign({ which: { key: became.key }, said: null, revision: 1, by: sponsorPlan.name })
  await db
    .updateTable('ticket_order')
    .set({ public_id: orderKey(firm) })
    .where('public_id', '=', became.key)
    .execute()
}
