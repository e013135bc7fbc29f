import { sql } from 'kysely'
import { shownDedication } from '#app/giving/dedication.ts'
import { hiddenParts } from '#app/giving/hidden-words.ts'
import { isForgotten } from '#app/mail/forgotten-address.server.ts'
import { cents } from '#app/money/cents.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formatReceiptNumber } from '#app/receipts/issue-receipts.server.ts'
import { findGiftByHand } from './gift-by-hand.server.ts'
import { findChallengesOfGift } from './gift-challenges.server.ts'
import { findDisputeFee, findDisputes } from './gift-disputes.server.ts'
import { findJournalsOfGift } from './gift-journals.server.ts'
import { findGiftMove } from './gift-move.server.ts'

export type GiftSheet = NonNullable<Awaited<ReturnType<typeof findGiftSheet>>>

/** All that is known of one gift, for staff. @returns `undefined` for an id that no gift has. */
export async function findGiftSheet(publicId: string) {
  const gift = await findGift(publicId)
  if (!gift) return undefined
  const [
    journals,
    challenges,
    refunds,
    disputes,
    disputeFee,
    receipts,
    messages,
    trail,
    move,
    byHand,
  ] = await Promise.all([
    findJournalsOfGift(gift.id),
    findChallengesOfGift(gift.id),
    findRefunds(gift.id),
    findDisputes(gift.id),
    findDisputeFee(gift.id),
    findReceipts(gift.id),
    findMessages(publicId, gift.id),
    findAuditTrail({ subject: { kind: 'gift', id: publicId } }),
    findGiftMove(publicId),
    findGiftByHand(gift.id),
  ])
  const underWay = refunds
    .filter(({ status }) => status === 'requested')
    .reduce((total, { amount }) => total + amount, 0)
  const left =
    gift.amount_cents - gift.refunded_cents - gift.lost_cents - gift.disputed_cents - underWay
  return {
    id: gift.public_id,
    status: gift.status,
    startedAt: gift.created_at,
    paidAt: gift.paid_at,
    donorName: gift.donor_name,
    donorEmail: gift.donor_email,
    shownName: gift.shown_name,
    message: gift.message,
    messageWaits: gift.message_waits,
    hidden: hiddenParts(gift),
    anonymous: gift.anonymous,
    dedication: shownDedication(gift),
    card:
      gift.card_email === null
        ? null
        : { email: gift.card_email, from: gift.card_from ?? '', words: gift.card_words },
    amountHidden: gift.amount_hidden,
    method: gift.method,
    byHand,
    campaignName: gift.campaign,
    broughtInBy: gift.brought_in_by,
    /** Who shares what is left of it, of a gift that was split. */
    parts: gift.split_at === null ? [] : (move?.parts ?? []),
    team: gift.team_slug === null ? null : { slug: gift.team_slug, name: gift.team ?? '' },
    amount: cents(gift.amount_cents),
    monthly:
      gift.monthly === null || gift.monthly_cents === null
        ? null
        : { id: gift.monthly, amount: cents(gift.monthly_cents) },
    feeCover: cents(gift.fee_cover_cents),
    /** For taking the payment; what a dispute cost is apart. */
    fee: cents(gift.stripe_fee_cents),
    disputeFee,
    refunded: cents(gift.refunded_cents),
    lost: cents(gift.lost_cents),
    disputed: cents(gift.disputed_cents),
    net: cents(keptOf(gift) - gift.stripe_fee_cents - disputeFee),
    /** What may still be sent back. */
    left: cents(gift.status === 'paid' ? Math.max(0, left) : 0),
    paymentId: gift.payment_id,
    chargeId: gift.charge_id,
    journals,
    challenges,
    refunds,
    disputes,
    receipts,
    messages,
    trail,
  }
}

/** What stays before fees; nothing of one that will not be paid, or no longer is, whose fees were kept all the same. */
function keptOf(gift: NonNullable<Awaited<ReturnType<typeof findGift>>>): number {
  switch (gift.status) {
    case 'started':
    case 'processing':
    case 'paid':
      return gift.amount_cents - gift.refunded_cents - gift.lost_cents
    case 'expired':
    case 'failed':
    case 'void':
      return 0
  }
}

async function findGift(publicId: string) {
  return await db
    .selectFrom('gift')
    .innerJoin('campaign', 'campaign.id', 'gift.campaign_id')
    .leftJoin('team', 'team.id', 'gift.team_id')
    .leftJoin('monthly_gift', 'monthly_gift.id', 'gift.monthly_id')
    .leftJoin('member_credit', 'member_credit.id', 'gift.credited_to')
    .leftJoin('person', 'person.id', 'member_credit.person_id')
    .leftJoin('team_member', (join) =>
      join
        .onRef('team_member.team_id', '=', 'member_credit.team_id')
        .onRef('team_member.person_id', '=', 'member_credit.person_id'),
    )
    .selectAll('gift')
    .select((row) =>
      row.fn
        .coalesce(
          'team_member.wished_name',
          'team_member.display_name',
          'person.name',
          'person.email',
        )
        .as('brought_in_by'),
    )
    .select(['monthly_gift.public_id as monthly', 'monthly_gift.amount_cents as monthly_cents'])
    .select(['campaign.name as campaign', 'team.name as team', 'team.slug as team_slug'])
    .where('gift.public_id', '=', publicId)
    .executeTakeFirst()
}

async function findRefunds(giftId: number) {
  const rows = await db
    .selectFrom('refund')
    .leftJoin('person', 'person.id', 'refund.requested_by')
    .select([
      'refund.public_id',
      'refund.amount_cents',
      'refund.reason',
      'refund.status',
      'refund.created_at',
      'refund.paid_by',
      'refund.check_number',
    ])
    .select(['refund.settled_at', 'refund.failure', 'person.name', 'person.email'])
    .where('refund.gift_id', '=', giftId)
    .orderBy('refund.id')
    .execute()
  return rows.map((row) => ({
    id: row.public_id,
    amount: cents(row.amount_cents),
    reason: row.reason,
    status: row.status,
    by: row.name ?? row.email,
    createdAt: row.created_at,
    failure: row.failure,
    /** Null for one that went by Stripe; else the number of the check, or nothing while it is not written. */
    check: row.paid_by === 'check' ? (row.check_number ?? '') : null,
  }))
}

async function findReceipts(giftId: number) {
  const rows = await db
    .selectFrom('receipt')
    .leftJoin('receipt as old', 'old.id', 'receipt.replaces')
    .select([
      'receipt.public_id',
      'receipt.year',
      'receipt.number',
      'receipt.issued_at',
      'receipt.amount_cents',
    ])
    .select([
      'receipt.voided_at',
      'receipt.voided_why',
      'old.year as old_year',
      'old.number as old_number',
    ])
    .where('receipt.gift_id', '=', giftId)
    .orderBy('receipt.id')
    .execute()
  return rows.map((row) => ({
    id: row.public_id,
    number: formatReceiptNumber(row.year, row.number),
    issuedAt: row.issued_at,
    amount: cents(row.amount_cents),
    voidedAt: row.voided_at,
    voidedWhy: row.voided_why,
    replaces:
      row.old_year === null || row.old_number === null
        ? null
        : formatReceiptNumber(row.old_year, row.old_number),
  }))
}

/** Letters about the gift itself, its receipts and its refunds. */
async function findMessages(publicId: string, giftId: number) {
  const { rows } = await sql<{
    id: number
    kind: string
    to: string
    created_at: Date
    sent_at: Date | null
    last_error: string | null
  }>`
    select m.id, m.kind, m.to_address as to, m.created_at, m.sent_at, m.last_error
      from message m
     where (m.kind in ('captain-gift', 'gift-thanks', 'e-card') and m.subject_id = ${publicId})
        or (m.kind = 'gift-receipt' and m.subject_id in (select public_id from receipt where gift_id = ${giftId}))
        or (m.kind in ('gift-refunded', 'gift-moved', 'receipt-copies') and starts_with(m.subject_id, ${`${publicId} `}))
     order by m.id
  `.execute(db)
  return rows.map((row) => ({ ...row, to: isForgotten(row.to) ? null : row.to }))
}
