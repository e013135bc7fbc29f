import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'

/** A check of the organization's that pays places back which were paid by hand. */
export interface PayingBack {
  readonly id: string
  readonly name: string
  readonly amount: Cents
  /** `failed`: what came for them was taken back, so there is nothing to pay. */
  readonly standing: 'asked' | 'paid' | 'failed'
  readonly checkNumber: string | null
  /** The money that was logged for them. */
  readonly contribution: string
}

/** Those that are to be written, the oldest first. */
export async function findChecksToWrite(): Promise<readonly PayingBack[]> {
  return await find(sql`r.status = 'requested' order by r.id limit 200`)
}

/** All of one promise. */
export async function findPayingBackOf(contributionPublicId: string) {
  return await find(sql`c.public_id = ${contributionPublicId} order by r.id`)
}

/** @returns `undefined` for an id that none has. */
export async function findPayingBack(publicId: string): Promise<PayingBack | undefined> {
  const [found] = await find(sql`r.public_id = ${publicId}`)
  return found
}

async function find(which: ReturnType<typeof sql>): Promise<readonly PayingBack[]> {
  const { rows } = await sql<{
    id: string
    name: string
    amount: number
    standing: PayingBack['standing']
    check_number: string | null
    contribution: string
  }>`
    select r.public_id as id, coalesce(o.firm, o.buyer_name) as name, r.amount_cents as amount, 
           case r.status when 'succeeded' then 'paid' when 'failed' then 'failed' else 'asked' end as standing,
           r.check_number, c.public_id as contribution
      from refund r join contribution c on c.id = r.contribution_id join ticket_order o on o.contribution_id = c.id
     where ${which}`.execute(db)
  return rows.map(({ amount, check_number: checkNumber, ...row }) => ({
    ...row,
    amount: cents(amount),
    checkNumber,
  }))
}
