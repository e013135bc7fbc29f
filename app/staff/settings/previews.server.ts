import { sayOffer } from '#app/giving/give-offer.ts'
import type { GiveOffer } from '#app/giving/give-offer.ts'
import { withoutWords } from '#app/teams/suggested-amounts.ts'
import type { Letter } from '#app/mail/letter.ts'
import { giftReceipt } from '#app/mail/messages/gift-receipt.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { Organization } from '#app/platform/organization.server.ts'
import { findNextReceiptNumber } from '#app/receipts/find-next-receipt-number.server.ts'
import { say } from '#app/words/say.ts'
import { dayIn } from '../say-time.ts'
import type { GivingWish } from './settings.form.ts'

export interface ReceiptPreview {
  readonly letter: Pick<Letter, 'subject' | 'blocks'>
  /** Not taken yet: the next gift gets it. */
  readonly nextNumber: string
}

/** The next receipt as a donor would read it with these words. */
export async function findReceiptPreview(words: string): Promise<ReceiptPreview> {
  const organization = await requireOrganization()
  const today = dayIn(organization.timeZone, now())
  const nextNumber = await findNextReceiptNumber(Number(today.slice(0, 4)))
  const { subject, blocks } = giftReceipt.compose(
    {
      receiptNumber: nextNumber,
      donatedOn: today,
      amountCents: organization.suggestedAmounts[0] ?? organization.minimumGift,
      donorName: say('settings.sample.donor'),
      legalName: organization.legalName,
      ein: organization.ein,
      address: organization.address,
      teamName: say('settings.sample.team'),
      campaignName: say('settings.sample.team'),
      words,
      receiptPath: '/gifts/0',
      replaces: null,
    },
    { ...organization, baseUrl: env.BASE_URL },
  )
  return { letter: { subject, blocks }, nextNumber }
}

/** What a donor would be offered with these settings. */
export async function findGivingPreview(wish: GivingWish): Promise<GiveOffer> {
  const { currency } = await requireOrganization()
  return sayOffer({ ...wish, suggested: withoutWords(wish.suggested) }, currency)
}

/** The same with the settings as they are. */
export function givingPreviewOf(organization: Organization): GiveOffer {
  const { minimumGift: minimum, suggestedAmounts: suggested, currency, ...rest } = organization
  return sayOffer({ ...rest, minimum, suggested: withoutWords(suggested) }, currency)
}
