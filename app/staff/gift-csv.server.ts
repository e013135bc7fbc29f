import { apportion } from '#app/money/apportion.ts'
import { cents } from '#app/money/cents.ts'
import { formatPlain } from '#app/money/format.ts'
import { formatReceiptNumber } from '#app/receipts/issue-receipts.server.ts'
import { sayKind } from '#app/teams/team-kind.ts'
import type { ViewSource } from '#app/teams/views/view-source.ts'
import { say } from '#app/words/say.ts'
import type { Way } from '#db/schema/ledger.ts'
import type { TeamKind } from '#db/schema/teams.ts'
import type { CsvColumn } from './exports/csv.server.ts'
import { sayGiftState } from './gift-state.ts'
import { saySource } from './say-source.ts'

/** A gift as a spreadsheet has it; day and time are those of the organization's clock. */
export interface ExportedGift {
  readonly public_id: string
  readonly day: string
  readonly time: string
  readonly status: 'started' | 'processing' | 'paid' | 'expired' | 'failed' | 'void'
  readonly amount_cents: number
  readonly fee_cover_cents: number
  readonly stripe_fee_cents: number
  /** What its disputes cost; of a payment with something sold in it, that is the sale's. */
  readonly dispute_fee_cents: number
  readonly refunded_cents: number
  readonly lost_cents: number
  readonly disputed_cents: number
  readonly currency: string
  readonly way: Way | null
  readonly source: ViewSource | null
  readonly donor_name: string | null
  readonly donor_email: string | null
  readonly shown_name: string | null
  readonly anonymous: boolean
  readonly newsletter: boolean
  readonly message: string | null
  readonly team: string | null
  /** Who shares it, of a gift that was split: `name` null is the campaign itself. */
  readonly shares: readonly { readonly name: string | null; readonly cents: number }[] | null
  readonly kind: TeamKind | null
  readonly campaign: string
  readonly year: number | null
  readonly number: number | null
  readonly charge_id: string | null
}

interface GiftColumn extends CsvColumn<ExportedGift> {
  /** What whoever keeps the books has no need of. */
  readonly staffAlone?: true
}

/** What an accountant's spreadsheet of gifts has: no address, and nothing that was written to a team. */
export function accountantColumns(): readonly GiftColumn[] {
  return giftColumns().filter(({ staffAlone }) => !staffAlone)
}

/** What a spreadsheet of gifts has, in the language of whoever asks. */
export function giftColumns(): readonly GiftColumn[] {
  return [
    { heading: say('staff.csv.day'), cell: ({ day }) => day },
    { heading: say('staff.csv.time'), cell: ({ time }) => time },
    { heading: say('staff.people.state'), cell: stateOf },
    { heading: say('staff.papers.amount'), cell: money('amount_cents') },
    { heading: say('staff.csv.feeCover'), cell: money('fee_cover_cents') },
    { heading: say('staff.gifts.fee'), cell: money('stripe_fee_cents') },
    { heading: say('staff.sheet.disputeFee'), cell: money('dispute_fee_cents') },
    { heading: say('staff.totals.sentBack'), cell: money('refunded_cents') },
    { heading: say('staff.csv.lost'), cell: money('lost_cents') },
    { heading: say('staff.csv.currency'), cell: ({ currency }) => currency.toUpperCase() },
    {
      heading: say('staff.totals.way'),
      cell: ({ way }) => (way === null ? '' : say(`staff.totals.ways.${way}`)),
    },
    {
      heading: say('staff.totals.source'),
      cell: ({ source }) => saySource(source),
      staffAlone: true,
    },
    { heading: say('staff.gifts.donor'), cell: ({ donor_name: name }) => name ?? '' },
    {
      heading: say('staff.people.columnEmail'),
      cell: ({ donor_email: email }) => email ?? '',
      staffAlone: true,
    },
    {
      heading: say('staff.csv.shownName'),
      cell: ({ shown_name: name }) => name ?? '',
      staffAlone: true,
    },
    { heading: say('staff.gifts.anonymous'), cell: ({ anonymous }) => yesOrNo(anonymous) },
    {
      heading: say('staff.csv.newsletter'),
      cell: ({ newsletter }) => yesOrNo(newsletter),
      staffAlone: true,
    },
    { heading: say('staff.csv.message'), cell: ({ message }) => message ?? '', staffAlone: true },
    { heading: say('staff.gifts.team'), cell: ({ team }) => team ?? say('staff.totals.noTeam') },
    { heading: say('moves.shared'), cell: sharesIn },
    {
      heading: say('staff.teams.kind'),
      cell: ({ kind }) => (kind === null ? '' : sayKind(kind)),
    },
    { heading: say('staff.totals.campaign'), cell: ({ campaign }) => campaign },
    { heading: say('staff.gifts.receipt'), cell: receiptOf },
    { heading: say('staff.csv.gift'), cell: ({ public_id: id }) => id },
    { heading: say('staff.csv.charge'), cell: ({ charge_id: charge }) => charge ?? '' },
  ]
}

function money(column: keyof ExportedGift & `${string}_cents`) {
  return (gift: ExportedGift) => cents(gift[column])
}

function stateOf(gift: ExportedGift): string {
  return sayGiftState({
    status: gift.status,
    amount: cents(gift.amount_cents),
    refunded: cents(gift.refunded_cents),
    lost: cents(gift.lost_cents),
    disputed: cents(gift.disputed_cents),
  }).text
}

/** What is left, as those who share it have it. */
function sharesIn(gift: ExportedGift): string {
  if (gift.shares === null) return ''
  const left = gift.amount_cents - gift.refunded_cents - gift.lost_cents
  const parts = apportion(
    left,
    gift.shares.map((share) => share.cents),
  )
  return gift.shares
    .map(({ name }, index) => `${name ?? gift.campaign} ${formatPlain(cents(parts[index] ?? 0))}`)
    .join('; ')
}

function yesOrNo(yes: boolean): string {
  return yes ? say('staff.value.yes') : say('staff.value.no')
}

function receiptOf({ year, number }: ExportedGift): string {
  return year === null || number === null ? '' : formatReceiptNumber(year, number)
}
