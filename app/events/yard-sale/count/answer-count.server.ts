import { answerEntry } from '#app/contributions/entry/answer-entry.server.ts'
import type { Entered } from '#app/contributions/entry/answer-entry.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { requireSale } from '../require-sale.server.ts'

/** Logs the takings of a sale as two people counted them. The sum is expected from then on, and goes the way of all money. */
export async function answerCount(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<Entered> {
  const event = await requireSale(captain, slug)
  form.set('event', event.slug)
  return await answerEntry(captain, 'sale', form)
}
