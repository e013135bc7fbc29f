import type { Hand } from '#app/contributions/hand.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findAdvertising } from './advertising.ts'
import { lockSponsor, recordSponsor, SPONSOR } from './lock-sponsor.server.ts'
import type { WhichSponsor } from './lock-sponsor.server.ts'
import type { SignWords } from './sponsor.form.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { proofOf } from './sponsor-state.ts'
import { tellSponsor } from './tell-sponsor.server.ts'

export type ChangedSign =
  | 'sign-changed'
  | 'sign-same'
  /** Somebody changed it while it was read; the page shows it as it is now. */
  | 'sign-meanwhile'
  | 'gone'

interface SignChange {
  readonly which: WhichSponsor
  /** As it was when the form was opened. */
  readonly revision: number
  readonly words: SignWords
  readonly actor: Actor
}

/**
 * Changes what is printed and shown. What was approved before is not any more: a captain’s change is told to the sponsor, who
 * looks once more.
 * @param lock what makes one change wait for the other; a test shows what happens without.
 */
export async function changeSign(
  { which, revision, words, actor }: SignChange,
  lock = lockSponsor,
): Promise<ChangedSign> {
  return await inTransaction(async (trx) => {
    const row = await lock(trx, which)
    if (!row) return 'gone'
    if (row.revision !== revision) return 'sign-meanwhile'
    const isPrinted =
      words.firm !== row.firm || words.sign !== row.sign_text || words.link !== row.link
    if (!isPrinted && words.wall === row.on_wall && row.asked === '') return 'sign-same'
    await trx
      .updateTable('ticket_order')
      .set({ firm: words.firm })
      .where('id', '=', row.order_id)
      .execute()
    await trx
      .updateTable('sponsor')
      .set({
        sign_text: words.sign,
        link: words.link,
        on_wall: words.wall,
        asked: '',
        ...(isPrinted && (await nextRevision(trx, row, findAdvertising(words.sign).length === 0))),
      })
      .where('order_id', '=', row.order_id)
      .execute()
    await recordSponsor(trx, row, { actor, action: 'change-sponsor' })
    if (isPrinted && actor.id !== null) await tellSponsor(trx, row.order_id, 'changed')
    return 'sign-changed'
  })
}

/**
 * The next revision is nobody's to show until staff have read it; where the settings let changes of captains out unread, a change of
 * words of one that was read before is out at once (S36).
 */
export async function nextRevision(trx: Trx, row: SponsorRow, isPlain: boolean) {
  const { edits_wait: editsWait } = await trx
    .selectFrom('organization')
    .select('edits_wait')
    .executeTakeFirstOrThrow()
  const isRead = !editsWait && isPlain && row.read_revision === row.revision
  const revision = row.revision + 1
  return { revision, ...(isRead && { read_revision: revision }) }
}

export type ApprovedSign =
  | 'sign-approved'
  | 'sign-meanwhile'
  /** A yes that was said does not undo what its sponsor asks for in writing. */
  | 'change-asked'
  | 'gone'

interface Approval {
  readonly which: WhichSponsor
  /** Which one they saw. */
  readonly revision: number
  readonly by: string
  /** A yes that was said and not pressed: the captain who writes it down, and the day on which it was said. */
  readonly said: { readonly to: Hand; readonly on: string } | null
}

/**
 * "This is correct": of the sign that they saw. One that was changed meanwhile is shown first. A yes that a captain writes down is
 * told to the sponsor, who knows best.
 * @param lock what makes a yes wait for a change; a test shows what happens without.
 */
export async function approveSign(
  { which, revision, by, said }: Approval,
  lock = lockSponsor,
): Promise<ApprovedSign> {
  return await inTransaction(async (trx) => {
    const row = await lock(trx, which)
    if (!row) return 'gone'
    if (row.revision !== revision) return 'sign-meanwhile'
    if (proofOf(row) === 'approved') return 'sign-approved'
    if (said && row.asked !== '') return 'change-asked'
    await trx
      .updateTable('sponsor')
      .set({
        approved_revision: revision,
        approved_at: now(),
        approved_by: by,
        noted_by: said && said.to.id,
        said_on: said && said.on,
        asked: '',
      })
      .where('order_id', '=', row.order_id)
      .execute()
    await recordSponsor(trx, row, {
      actor: said ? said.to : SPONSOR,
      action: said ? 'note-approval' : 'approve-sign',
      revision,
    })
    if (said) await tellSponsor(trx, row.order_id, 'noted')
    return 'sign-approved'
  })
}

/** Asks the captains for a change in words; a sign that waits for one is not approved. */
export async function askForSign(key: string, words: string): Promise<'sign-asked' | 'gone'> {
  return await inTransaction(async (trx) => {
    const row = await lockSponsor(trx, { key })
    if (!row) return 'gone'
    await trx
      .updateTable('sponsor')
      .set({ asked: words })
      .where('order_id', '=', row.order_id)
      .execute()
    await recordSponsor(trx, row, { actor: SPONSOR, action: 'ask-for-sign' })
    return 'sign-asked'
  })
}
