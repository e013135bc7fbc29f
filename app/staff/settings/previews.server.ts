import { sayOffer } from '#app/giving/give-offer.ts'
import type { GiveOffer } from '#app/giving/give-offer.ts'
import { frameOfWish } from '#app/teams/site-frame.server.ts'
import { withoutWords } from '#app/teams/suggested-amounts.ts'
import type { Letter } from '#app/mail/letter.ts'
import { giftReceipt } from '#app/mail/messages/gift-receipt.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { Organization } from '#app/platform/organization.server.ts'
import { findNextReceiptNumber } from '#app/receipts/find-next-receipt-number.server.ts'
import type { FrameOrganization } from '#app/ui/page-frame.tsx'
import { languages } from '#app/words/language.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { say } from '#app/words/say.ts'
import { dayIn } from '#app/words/days.ts'
import { countSaleYears } from '../sale-days/count-sale-days.server.ts'
import type { GivingWish, OrganizationWish } from './settings.form.ts'

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
  const { minimumGift: minimum, maximumGift: maximum, currency, ...rest } = organization
  const suggested = withoutWords(organization.suggestedAmounts)
  return sayOffer({ ...rest, minimum, maximum, suggested }, currency)
}

export type PausePreviewProps = ReturnType<typeof pausePreview>

/** The very words of the pages while giving is paused, in every language that visitors read. */
export function pausePreview() {
  return {
    languages: languages.map((language) =>
      inLanguage(language, () => ({
        language,
        pages: { title: say('teams.page.paused'), words: say('teams.page.pausedWords') },
        give: { title: say('giving.give.paused'), words: say('giving.give.pausedWords') },
      })),
    ),
  }
}

/** Head and foot of every page with what was typed. */
export async function findFramePreview(wish: OrganizationWish): Promise<FrameOrganization> {
  const { brandColor, logo } = await requireOrganization()
  const { ein = null, hotlineName = null, hotlineNumber = null, ...rest } = wish
  return frameOfWish({ ...rest, ein, hotlineName, hotlineNumber, brandColor, logo }).organization
}

/** This year's sales of all teams, to see under limits that are not saved yet. */
export async function findSaleLimitsPreview() {
  const [{ currency }, [sales]] = await Promise.all([requireOrganization(), countSaleYears()])
  return { currency, sales: sales ?? null }
}

interface Decider {
  readonly publicId: string
  readonly name: string | null
  readonly email: string
}

/** Those who would be written to, as their colleagues know them. */
export function namesOfTold(people: readonly Decider[], told: readonly string[]): string[] {
  return people
    .filter(({ publicId }) => told.includes(publicId))
    .map(({ name, email }) => name ?? email)
}
