import { sql } from 'kysely'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import type { NewMessage } from '#app/mail/queue-message.server.ts'
import type { MessageKindName } from '#app/mail/message-kinds.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { issueReceipts, voidReceipts } from '#app/receipts/issue-receipts.server.ts'
import type { IssuedReceipt } from '#app/receipts/issue-receipts.server.ts'
import type { Language } from '#app/words/language.ts'
import type { Dedicated } from '#db/schema/gifts.ts'
import { cardLetters, withdrawCards } from './card-letters.server.ts'
import { shownDedication } from './dedication.ts'
import type { GiftChange } from './gift-change.ts'
import { heldOf } from './known-gift.ts'
import { findValidReceipts } from './valid-receipts.server.ts'
import type { ValidReceipt } from './valid-receipts.server.ts'

/**
 * What follows a change of gifts, in the transaction that books it: a receipt for what the donor has given now (C1, C26),
 * the old one voided, the donor written to, and the captains told of a new gift.
 */
export async function tellOfGifts(trx: Trx, changes: readonly GiftChange[]): Promise<void> {
  const turned = inOne(changes).map((change) => ({
    ...change,
    was: heldOf(change.before),
    is: heldOf(change.after),
  }))
  const moved = turned.filter(({ was, is }) => was !== is)
  if (moved.length === 0) return
  const gifts = await findGifts(
    trx,
    moved.map(({ after }) => after.id),
  )
  const old = await findValidReceipts(trx, [...gifts.keys()])
  const gone = moved.filter(({ is }) => is === 0).map(({ after }) => after.id)
  await voidReceipts(
    trx,
    gone.map((id) => ({ kind: 'gift', id })),
    'the whole gift went back',
  )
  const issued = await issueReceipts(
    trx,
    moved.flatMap(({ after, is }) => {
      const gift = gifts.get(after.id)
      if (is === 0 || !gift?.paid_at) return []
      return [
        {
          of: { kind: 'gift', id: after.id },
          donatedAt: gift.paid_at,
          amount: cents(is),
          donorName: gift.donor_name,
        },
      ]
    }),
    'part of the gift went back',
  )
  const backIds = gone.flatMap((id) => gifts.get(id)?.public_id ?? [])
  await withdrawCards(trx, backIds)
  const newlyPaid = moved.filter(({ was, after }) => was === 0 && after.paid)
  const cards = await cardLetters(
    trx,
    newlyPaid.flatMap(({ after }) => gifts.get(after.id) ?? []),
  )
  const receipts = new Map(issued.map((receipt) => [receipt.of.id, receipt]))
  const letters = moved.flatMap((change) => {
    const gift = gifts.get(change.after.id)
    if (!gift) return []
    return lettersOf(change, gift, receipts.get(gift.id), old.get(gift.id))
  })
  await queueMessages(trx, [...letters, ...cards])
}

/** A gift that was paid and lost in the same batch has changed once, from the first state to the last. */
function inOne(changes: readonly GiftChange[]): GiftChange[] {
  const whole = new Map<number, GiftChange>()
  for (const change of changes) {
    const first = whole.get(change.after.id) ?? change
    whole.set(change.after.id, { ...change, before: first.before })
  }
  return [...whole.values()]
}

type Gift = Awaited<ReturnType<typeof selectGifts>>['rows'][number]
interface Turned extends GiftChange {
  readonly was: number
  readonly is: number
}

function lettersOf(
  { was, is, before, after }: Turned,
  gift: Gift,
  receipt: IssuedReceipt | undefined,
  old: ValidReceipt | undefined,
): NewMessage<MessageKindName>[] {
  const letters: NewMessage<MessageKindName>[] = []
  if (gift.donor_email && receipt) letters.push(receiptLetter(gift, gift.donor_email, receipt, old))
  const sentBack = after.refunded - before.refunded
  if (gift.donor_email && old && sentBack > 0)
    letters.push({
      kind: 'gift-refunded',
      subjectId: `${gift.public_id} ${after.refunded}`,
      to: gift.donor_email,
      language: gift.language,
      content: {
        donatedOn: old.donatedOn,
        refundedCents: sentBack,
        // Money that came by hand goes back by a check of ours.
        byCheck: after.chargeId === null,
        remainingCents: is,
        voidedReceiptNumber: old.number,
        newReceiptNumber: receipt?.number ?? null,
      },
    })
  if (was === 0 && after.paid) letters.push(...captainLetters(gift, is))
  return letters
}

function receiptLetter(
  gift: Gift,
  to: string,
  receipt: IssuedReceipt,
  old: ValidReceipt | undefined,
): NewMessage<'gift-receipt'> {
  return {
    kind: 'gift-receipt',
    subjectId: receipt.publicId,
    to,
    language: gift.language,
    content: {
      receiptNumber: receipt.number,
      donatedOn: receipt.donatedOn,
      amountCents: receipt.amount,
      donorName: gift.donor_name,
      legalName: gift.legal_name,
      ein: gift.ein,
      address: gift.address,
      teamName: gift.team_name,
      campaignName: gift.campaign_name,
      words: gift.receipt_words,
      receiptPath: `/gifts/${gift.public_id}`,
      wordsPath: `/gifts/words/${gift.words_key}`,
      replaces: old?.number ?? null,
      dedication: shownDedication(gift) ?? null,
      monthly:
        gift.next_on === null
          ? null
          : {
              nextOn: gift.next_on,
              stopPath: `/monthly/${gift.stop_key}`,
              afterEnd: gift.after_end,
            },
    },
  }
}

/** An anonymous donor stays so before the captains too (S4). */
function captainLetters(gift: Gift, amount: number): NewMessage<'captain-gift'>[] {
  const { slug, team_name: teamName, goal_cents: goal } = gift
  if (slug === null || teamName === null || goal === null) return []
  return gift.captains.map((to) => ({
    kind: 'captain-gift',
    subjectId: gift.public_id,
    to,
    content: {
      teamName,
      slug,
      amountCents: amount,
      shownName: gift.anonymous ? null : gift.shown_name,
      message: gift.message,
      dedication: shownDedication(gift) ?? null,
      raisedCents: gift.raised_cents ?? 0,
      goalCents: goal,
    },
  }))
}

async function findGifts(trx: Trx, ids: readonly number[]): Promise<Map<number, Gift>> {
  const { rows } = await selectGifts(trx, ids)
  return new Map(rows.map((row) => [row.id, row]))
}

function selectGifts(trx: Trx, ids: readonly number[]) {
  return sql<{
    id: number
    public_id: string
    words_key: string
    paid_at: Date | null
    donor_email: string | null
    donor_name: string | null
    shown_name: string | null
    message: string | null
    anonymous: boolean
    slug: string | null
    team_name: string | null
    goal_cents: number | null
    raised_cents: number | null
    campaign_name: string
    legal_name: string
    ein: string | null
    address: string
    receipt_words: string
    captains: string[]
    language: Language
    dedicated_as: Dedicated | null
    dedicated_to: string | null
    card_email: string | null
    card_from: string | null
    card_words: string | null
    team_shown: boolean
    /** Of a month of a monthly gift: the day of the next, its key, whether it had been stopped. */
    next_on: string | null
    stop_key: string | null
    after_end: boolean
  }>`
    select g.id, g.public_id, g.words_key, g.paid_at, g.donor_email, g.donor_name, g.shown_name, g.anonymous, g.language,
           case when g.message_hidden_at is null then g.message end as message,
           g.dedicated_as, g.dedicated_to, g.card_email, g.card_from, g.card_words, coalesce(t.status in ('live', 'closed'), false) as team_shown,
           (g.month_to at time zone o.time_zone)::date::text as next_on, mg.stop_key, coalesce(g.paid_at > mg.stopped_at, false) as after_end,
           t.slug, t.name as team_name, t.goal_cents, s.raised_cents, c.name as campaign_name,
           o.legal_name, o.ein, o.address, o.receipt_words,
           array(select p.email from team_member m join person p on p.id = m.person_id
                  where m.team_id = g.team_id and m.role = 'captain' order by m.joined_at) as captains
      from gift g join campaign c on c.id = g.campaign_id cross join organization o
      left join monthly_gift mg on mg.id = g.monthly_id
      left join team t on t.id = g.team_id left join team_total s on s.team_id = g.team_id
     where g.id = any(${ids}::bigint[])
  `.execute(trx)
}
