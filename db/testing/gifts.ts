import type { Insertable, Selectable } from 'kysely'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { GiftTable } from '#db/schema/gifts.ts'
import { aCampaign, anOrganization, aTeam } from './builders.ts'
import type { ACampaign, ATeam } from './builders.ts'
import { aCharge } from './money-lines.ts'
import type { Payment } from './money-lines.ts'

export type AGift = Selectable<GiftTable>

export interface PaidGift
  extends
    Payment,
    Partial<
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

/** As it stands in the database now. */
export async function findGift(id: number): Promise<AGift> {
  return await db.selectFrom('gift').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}
