import type { Selectable } from 'kysely'
import type { Cents } from '#app/money/cents.ts'
import { isLiveKey } from '#app/payments/connect.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import type { SaleTable } from '#db/schema/sales.ts'

export interface SaleWish {
  readonly teamId: number
  readonly eventId: number | null
  readonly amount: Cents
  /** What is sold, as the buyer reads it. */
  readonly words: string
  /** Of the form that asks: sent twice, it asks once. */
  readonly formKey: string
  /** `null` for a volunteer without an account. */
  readonly startedBy: number | null
  /** What the payment is for; without it, for something sold at a table. */
  readonly income?: Selectable<SaleTable>['income']
  /** Who pays for their own place, whoever plays in the end (C6). */
  readonly payer?: { readonly name: string; readonly email: string }
  /** Where its buyer comes back to, below the site's address; without it, to the page that was scanned. */
  readonly backPath?: string
}

export type AskedSale =
  | { readonly kind: 'asked'; readonly id: number; readonly publicId: string }
  /** Nothing is taken at Stripe just now, or the team is not live. */
  | { readonly kind: 'paused' }

/** How long a buyer has to scan and pay; Stripe’s page for it stays open no longer than that. */
const OPEN_FOR = 30 * 60_000

/** Writes down what is sold and for how much; its public id is what the buyer scans. */
export async function askForSale(wish: SaleWish): Promise<AskedSale> {
  return await inTransaction((trx) => writeSale(trx, wish))
}

/** The same, together with what it is for. */
export async function writeSale(trx: Trx, wish: SaleWish): Promise<AskedSale> {
  const place = await trx
    .selectFrom('team')
    .innerJoin('organization', (join) => join.onTrue())
    .select(['team.campaign_id', 'organization.currency'])
    .where('team.id', '=', wish.teamId)
    .where('team.status', '=', 'live')
    .where('organization.giving_paused_at', 'is', null)
    .executeTakeFirst()
  if (!place) return { kind: 'paused' }
  await trx
    .insertInto('sale')
    .values({
      campaign_id: place.campaign_id,
      team_id: wish.teamId,
      event_id: wish.eventId,
      words: wish.words,
      amount_cents: wish.amount,
      currency: place.currency,
      form_key: wish.formKey,
      started_by: wish.startedBy,
      livemode: isLiveKey(env.STRIPE_SECRET_KEY),
      created_at: now(),
      expires_at: new Date(now().getTime() + OPEN_FOR),
      ...(wish.income && { income: wish.income }),
      back_path: wish.backPath ?? null,
      ...(wish.payer && { payer_name: wish.payer.name, payer_email: wish.payer.email }),
    })
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .execute()
  const { id, public_id: publicId } = await trx
    .selectFrom('sale')
    .select(['id', 'public_id'])
    .where('form_key', '=', wish.formKey)
    .where('team_id', '=', wish.teamId)
    .executeTakeFirstOrThrow()
  return { kind: 'asked', id, publicId }
}
