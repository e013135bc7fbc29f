import { randomBytes } from 'node:crypto'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { askForSale } from '../sales/ask-for-sale.server.ts'
import type { SaleWish } from '../sales/ask-for-sale.server.ts'
import { openSalePage } from '../sales/open-sale-page.server.ts'

/** What a cashier types; a lamp for fourteen dollars if nothing else is said. */
export async function anAskedSale({
  team,
  ...wish
}: Partial<SaleWish> & { team?: ATeam | undefined } = {}): Promise<string> {
  const asked = await askForSale({
    teamId: (team ?? (await aTeam())).id,
    eventId: null,
    amount: cents(1_400),
    words: 'Two lamps',
    formKey: randomBytes(16).toString('hex'),
    startedBy: null,
    ...wish,
  })
  if (asked.kind !== 'asked') throw new Error(asked.kind)
  return asked.publicId
}

/** A sale whose buyer stands before Stripe's page. */
export async function beginSale(sale: {
  team?: ATeam | undefined
  income?: SaleWish['income']
  amount: number
  extra: number
}) {
  const publicId = await anAskedSale({
    team: sale.team,
    amount: cents(sale.amount),
    ...(sale.income && { income: sale.income }),
  })
  const opened = await openSalePage({
    salePublicId: publicId,
    extra: cents(sale.extra),
    language: 'en',
  })
  if (opened.kind !== 'ready') throw new Error(opened.kind)
  return { publicId, checkout: await checkoutOf(publicId), payAt: opened.payAt }
}

export async function checkoutOf(salePublicId: string): Promise<string> {
  const { checkout_id: id } = await db
    .selectFrom('sale')
    .select('checkout_id')
    .where('public_id', '=', salePublicId)
    .executeTakeFirstOrThrow()
  return id ?? ''
}
