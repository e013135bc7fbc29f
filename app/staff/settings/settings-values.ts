import type { Cents } from '#app/money/cents.ts'
import type { Organization } from '#app/platform/organization.server.ts'
import { brandChoiceOf, brandColors } from './brand-colors.ts'

/** The settings as their forms show them before anything is typed. */
export function organizationValues(organization: Organization): Record<string, string> {
  return {
    name: organization.name,
    legalName: organization.legalName,
    ein: organization.ein ?? '',
    address: organization.address,
    website: organization.website ?? '',
    contactEmail: organization.contactEmail,
    hotlineName: organization.hotlineName ?? '',
    hotlineNumber: organization.hotlineNumber ?? '',
    quickExitUrl: organization.quickExitUrl,
    timeZone: organization.timeZone,
  }
}

export function receiptsValues(organization: Organization): Record<string, string> {
  return { receiptWords: organization.receiptWords }
}

export function givingValues(organization: Organization): Record<string, string> {
  const { basisPoints, fixed } = organization.feeRate
  return {
    minimum: typed(organization.minimumGift),
    maximum: typed(organization.maximumGift),
    suggested: organization.suggestedAmounts.map(typed).join(', '),
    feePercent: percent(basisPoints),
    feeFixed: typed(fixed),
    ...(organization.feeCoverOffered && { feeCoverOffered: 'yes' }),
  }
}

export function brandValues({ brandColor, logo }: Organization): Record<string, string> {
  return {
    color: brandChoiceOf(brandColor),
    ownColor: brandColor ?? brandColors.house,
    logo: logo?.name ?? '',
  }
}

export function saleLimitsValues({ saleLimits }: Organization): Record<string, string> {
  return {
    counted: saleLimits.on ? 'yes' : 'no',
    days: String(saleLimits.days),
    receipts: typed(saleLimits.receipts),
    source: saleLimits.source,
  }
}

export function approvalValues(
  { editsWait, messagesWait, commentsReadBy, blockWords, newsWaits, rankingShown }: Organization,
  people: readonly { readonly publicId: string; readonly told: boolean }[],
): Record<string, string> {
  return {
    edits: editsWait ? 'wait' : 'at-once',
    messages: messagesWait ? 'wait' : 'at-once',
    comments: commentsReadBy,
    blockWords,
    news: newsWaits ? 'wait' : 'at-once',
    ranking: rankingShown ? 'shown' : 'hidden',
    ...Object.fromEntries(
      people.filter(({ told }) => told).map(({ publicId }) => [`told-${publicId}`, 'yes']),
    ),
  }
}

/** `220` as `2.2`. */
export function percent(basisPoints: number): string {
  const digits = String(basisPoints).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '')
}

/** An amount as people type it: `25` or `0.30`. */
function typed(amount: Cents): string {
  const text = String(amount).padStart(3, '0')
  const [dollars, rest] = [text.slice(0, -2), text.slice(-2)]
  return rest === '00' ? dollars : `${dollars}.${rest}`
}
