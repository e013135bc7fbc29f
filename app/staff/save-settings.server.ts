import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { OrganizationTable } from '#db/schema/organization.ts'
import type { Updateable } from 'kysely'
import type { GivingWish, OrganizationWish } from './settings.form.ts'

/** Saves what the organization is; receipts that were issued keep what they said. */
export async function saveOrganization(
  wish: OrganizationWish,
  actor: Actor,
): Promise<'saved' | 'unchanged'> {
  return await saveSettings('change-organization', actor, {
    name: wish.name,
    legal_name: wish.legalName,
    ein: wish.ein ?? null,
    address: wish.address,
    website: wish.website ?? null,
    contact_email: wish.contactEmail,
    hotline_name: wish.hotlineName ?? null,
    hotline_number: wish.hotlineNumber ?? null,
    quick_exit_url: wish.quickExitUrl,
    receipt_words: wish.receiptWords ?? '',
  })
}

/** Saves what may be given; a checkout that is open already keeps its amount. */
export async function saveGiving(wish: GivingWish, actor: Actor): Promise<'saved' | 'unchanged'> {
  return await saveSettings('change-giving', actor, {
    minimum_gift_cents: wish.minimum,
    maximum_gift_cents: wish.maximum,
    suggested_cents: [...wish.suggested],
    fee_rate_basis_points: wish.feeRate.basisPoints,
    fee_fixed_cents: wish.feeRate.fixed,
    fee_cover_offered: wish.feeCoverOffered,
  })
}

/** Nobody can begin a gift until giving is resumed (S20). What was begun before is still booked when it is paid. */
export async function pauseGiving(
  reason: string,
  actor: Actor,
): Promise<'paused' | 'already-paused'> {
  return await inTransaction(async (trx) => {
    const before = await lockOrganization(trx)
    if (before.giving_paused_at) return 'already-paused'
    await trx
      .updateTable('organization')
      .set({ giving_paused_at: now(), giving_paused_by: actor.label, giving_paused_reason: reason })
      .execute()
    await recordChange(trx, { ...subject, actor, action: 'pause-giving', detail: { reason } })
    return 'paused'
  })
}

export async function resumeGiving(actor: Actor): Promise<'resumed' | 'not-paused'> {
  return await inTransaction(async (trx) => {
    const before = await lockOrganization(trx)
    if (!before.giving_paused_at) return 'not-paused'
    await trx
      .updateTable('organization')
      .set({ giving_paused_at: null, giving_paused_by: null, giving_paused_reason: null })
      .execute()
    const detail = { pausedAt: before.giving_paused_at, reason: before.giving_paused_reason }
    await recordChange(trx, { ...subject, actor, action: 'resume-giving', detail })
    return 'resumed'
  })
}

const subject = { subjectKind: 'organization', subjectId: 1 }

type Columns = keyof OrganizationTable

/** Writes what differs, and the record of what it was before and is after. */
async function saveSettings(
  action: string,
  actor: Actor,
  after: Updateable<OrganizationTable>,
): Promise<'saved' | 'unchanged'> {
  return await inTransaction(async (trx) => {
    const before = await lockOrganization(trx)
    const names = Object.keys(after)
      .filter(isColumn)
      .filter((name) => !isSame(before[name], after[name]))
    if (names.length === 0) return 'unchanged'
    await trx.updateTable('organization').set(after).execute()
    await recordChange(trx, {
      ...subject,
      actor,
      action,
      detail: {
        before: Object.fromEntries(names.map((name) => [name, before[name]])),
        after: Object.fromEntries(names.map((name) => [name, after[name]])),
      },
    })
    return 'saved'
  })
}

async function lockOrganization(trx: Trx) {
  return await trx.selectFrom('organization').selectAll().forUpdate().executeTakeFirstOrThrow()
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

const isColumn = (name: string): name is Columns => name !== ''
