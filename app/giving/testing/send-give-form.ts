import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { answerGiveForm } from '../answer-give-form.server.ts'
import type { GiveFormAnswer } from '../answer-give-form.server.ts'
import type { GiftWish } from '../gift-wish.ts'

export interface Donor {
  readonly browserKey: string
  readonly address: string
}

let donors = 0

/** Somebody at their own address, with a browser that was never here. */
export function aDonor(): Donor {
  donors += 1
  return { browserKey: newKey(), address: `203.0.113.${donors}` }
}

/** Fills in the give form as a person does, half a minute after it was shown, and sends it. */
export async function sendGiveForm(
  teamSlug: string | null,
  fields: Record<string, string>,
  donor: Donor = aDonor(),
): Promise<GiveFormAnswer> {
  const form = new FormData()
  const stamp = seal(`shown ${now().getTime() - 30_000}`)
  for (const [name, value] of Object.entries({ stamp, company: '', ...fields }))
    form.set(name, value)
  return await answerGiveForm({ teamSlug, form, ...donor })
}

/** The payment page that an answer leads to. */
export function payAtOf(answer: GiveFormAnswer): string {
  if (answer.kind !== 'pay') throw new Error(`the form was not taken: ${JSON.stringify(answer)}`)
  return answer.payAt
}

/** To a team, of a browser that was never here. */
export function aGiftWish({ slug }: ATeam): GiftWish {
  return {
    teamSlug: slug,
    amount: cents(5000),
    coverFee: false,
    monthly: false,
    shownName: null,
    message: null,
    askedBy: null,
    anonymous: false,
    hideAmount: false,
    newsletter: false,
    dedication: null,
    browserHash: hashKey(newKey()),
  }
}

/** What was begun to a team, in that order. */
export function giftsOf({ id }: ATeam) {
  return db.selectFrom('gift').selectAll().where('team_id', '=', id).orderBy('id').execute()
}

/** Of a payment page. */
export function sessionOf(payAt: string): string {
  return /cs_test_\w+/.exec(payAt)?.[0] ?? ''
}
