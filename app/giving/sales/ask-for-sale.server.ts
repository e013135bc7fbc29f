import type { Cents } from '#app/money/cents.ts'
import { isLiveKey } from '#app/payments/connect.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'

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
}

export type AskedSale =
  | { readonly kind: 'asked'; readonly publicId: string }
  /** Nothing is taken at Stripe just now, or the team is not live. */
  | { readonly kind: 'paused' }

/** How long a buyer has to scan and pay; Stripe’s page for it stays open no longer than that. */
const OPEN_FOR = 30 * 60_000

/** Writes down what is sold and for how much; its public id is what the buyer scans. */
export async function askForSale(wish: SaleWish): Promise<AskedSale> {
  const place = await db
    .selectFrom('team')
    .innerJoin('organization', (join) => join.onTrue())
    .select(['team.campaign_id', 'organization.currency'])
    .where('team.id', '=', wish.teamId)
    .where('team.status', '=', 'live')
    .where('organization.giving_paused_at', 'is', null)
    .executeTakeFirst()
  if (!place) return { kind: 'paused' }
  await db
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
    })
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .execute()
  const { public_id: publicId } = await db
    .selectFrom('sale')
    .select('public_id')
    .where('form_key', '=', wish.formKey)
    .where('team_id', '=', wish.teamId)
    .executeTakeFirstOrThrow()
  return { kind: 'asked', publicId }
}
