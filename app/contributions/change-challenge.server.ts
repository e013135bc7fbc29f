import { sql } from 'kysely'
import { recountChallenge, regrowChallenge } from '#app/ledger/grow-challenges.server.ts'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addHand } from './change-contribution.server.ts'
import type { Hand } from './hand.ts'
import { lockContributions } from './lock-contribution.server.ts'
import type { LockedContribution } from './lock-contribution.server.ts'

/** What may change while it runs. For each dollar it stays what it was: donors gave by it. */
export interface ChallengeTerms {
  readonly sponsor: string
  readonly cap: Cents
  /** The last day of it, `2026-12-04`, in the organization's zone. */
  readonly lastDay: string
  readonly dueOn: string
}

export type ChangedChallenge =
  | { readonly kind: 'changed' }
  | { readonly kind: 'changed-meanwhile' }
  /** What was matched is owed: a smaller most would take it back. */
  | { readonly kind: 'below-matched'; readonly matched: Cents }
  /** Its last day is over, it was ended, or its promise was withdrawn. */
  | { readonly kind: 'over' }
  | { readonly kind: 'not-found' }

/**
 * Changes what a sponsor promised, while it runs. Its row is locked as by the posting of gifts, so that no gift is matched
 * by a most that is no more.
 */
export async function changeChallenge(wish: {
  readonly publicId: string
  /** Of the terms, as they were when the form was opened. */
  readonly revision: number
  readonly terms: ChallengeTerms
  readonly by: Hand
}): Promise<ChangedChallenge> {
  return await inTransaction(async (trx) => {
    const challenge = await lockChallenge(trx, wish.publicId)
    if (!challenge) return { kind: 'not-found' }
    if (challenge.over) return { kind: 'over' }
    const { contribution, terms: before } = challenge
    const { terms, by } = wish
    if (isSame(before, terms)) return { kind: 'changed' }
    if (challenge.revision !== wish.revision) return { kind: 'changed-meanwhile' }
    if (terms.cap < contribution.amount)
      return { kind: 'below-matched', matched: contribution.amount }
    await trx
      .updateTable('contribution')
      .set({ label: terms.sponsor, giver_name: terms.sponsor, due_on: terms.dueOn })
      .where('id', '=', contribution.id)
      .execute()
    await sql`
      update matching_offer set cap_cents = ${terms.cap}, revision = revision + 1,
             ends_at = (select (${terms.lastDay}::date + 1)::timestamp at time zone time_zone from organization)
       where contribution_id = ${contribution.id}
    `.execute(trx)
    await addHand(trx, contribution.id, by)
    const moved = await regrowChallenge(trx, contribution.id, now())
    await postJournals(trx, contribution.currency, moved)
    await recordChange(trx, {
      actor: by,
      action: 'change-challenge',
      subjectKind: 'contribution',
      subjectId: wish.publicId,
      detail: {
        before: inWords(before, contribution.currency),
        after: inWords(terms, contribution.currency),
      },
    })
    return { kind: 'changed' }
  })
}

export type EndedChallenge = 'ended' | 'over' | 'not-found'

/** Ends it before its last day. What was matched is owed; what is given from now on is not matched. */
export async function endChallenge(wish: {
  readonly publicId: string
  readonly reason: string
  readonly by: Hand
}): Promise<EndedChallenge> {
  return await inTransaction(async (trx) => {
    const challenge = await lockChallenge(trx, wish.publicId)
    if (!challenge) return 'not-found'
    if (challenge.over) return 'over'
    const { contribution } = challenge
    const at = now()
    await trx
      .updateTable('matching_offer')
      .set((is) => ({
        ends_at: at,
        ended_at: at,
        ended_by: wish.by.id,
        revision: is('revision', '+', 1),
      }))
      .where('contribution_id', '=', contribution.id)
      .execute()
    const moved = await recountChallenge(trx, contribution.id)
    await postJournals(trx, contribution.currency, moved)
    await recordChange(trx, {
      actor: wish.by,
      action: 'end-challenge',
      subjectKind: 'contribution',
      subjectId: wish.publicId,
      detail: {
        amount: formatMoneyExactly(contribution.amount, contribution.currency),
        reason: wish.reason,
      },
    })
    return 'ended'
  })
}

interface LockedChallenge {
  readonly contribution: LockedContribution
  readonly terms: ChallengeTerms
  readonly revision: number
  readonly over: boolean
}

async function lockChallenge(trx: Trx, publicId: string): Promise<LockedChallenge | undefined> {
  const contribution = (await lockContributions(trx, [publicId])).get(publicId)
  if (!contribution) return undefined
  const { rows } = await sql<{
    sponsor: string
    cap_cents: number
    last_day: string
    due_on: string
    revision: number
    over: boolean
  }>`
    select c.label as sponsor, o.cap_cents, c.due_on, o.revision,
           ((o.ends_at - interval '1 second') at time zone z.time_zone)::date as last_day,
           o.ends_at <= ${now()}::timestamptz or c.voided_at is not null as over
      from matching_offer o join contribution c on c.id = o.contribution_id cross join organization z
     where o.contribution_id = ${contribution.id} for update of o
  `.execute(trx)
  const [row] = rows
  if (!row) return undefined
  return {
    contribution,
    terms: {
      sponsor: row.sponsor,
      cap: cents(row.cap_cents),
      lastDay: row.last_day,
      dueOn: row.due_on,
    },
    revision: row.revision,
    over: row.over,
  }
}

function isSame(one: ChallengeTerms, other: ChallengeTerms): boolean {
  return (
    one.sponsor === other.sponsor &&
    one.cap === other.cap &&
    one.lastDay === other.lastDay &&
    one.dueOn === other.dueOn
  )
}

function inWords({ sponsor, cap, lastDay, dueOn }: ChallengeTerms, currency: string) {
  return { sponsor, upTo: formatMoneyExactly(cap, currency), lastDay, dueOn }
}
