import type { Updateable } from 'kysely'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { OrganizationTable } from '#db/schema/organization.ts'
import { findMark } from './settings-mark.server.ts'
import type { Section } from './settings-section.ts'
import { holdZoneState } from './time-zone.server.ts'
import type { GivingWish, OrganizationWish, ReceiptsWish, SaleLimitsWish } from './settings.form.ts'

/** Who saves, and which settings they had before them: the mark that came with the form. */
export interface Saver {
  readonly actor: Actor
  readonly seen: string | null
}

export type SaveOutcome =
  | { readonly kind: 'saved' | 'unchanged' }
  /** Something is booked by the days of the time zone. */
  | { readonly kind: 'zone-settled' }
  /** Somebody else saved since the form was opened; nothing was written. */
  | { readonly kind: 'changed-since'; readonly seen: string; readonly differs: Differs }

/** What is saved by now, and what was to be. */
export interface Differs {
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

/** Saves what the organization is; receipts that were issued keep what they said. */
export async function saveOrganization(wish: OrganizationWish, saver: Saver): Promise<SaveOutcome> {
  return await saveSettings('organization', saver, {
    name: wish.name,
    legal_name: wish.legalName,
    ein: wish.ein ?? null,
    address: wish.address,
    website: wish.website ?? null,
    contact_email: wish.contactEmail,
    hotline_name: wish.hotlineName ?? null,
    hotline_number: wish.hotlineNumber ?? null,
    quick_exit_url: wish.quickExitUrl,
    ...(wish.timeZone && { time_zone: wish.timeZone }),
  })
}

/** Saves the organization's own words on the receipts that are issued from now on. */
export async function saveReceipts(wish: ReceiptsWish, saver: Saver): Promise<SaveOutcome> {
  return await saveSettings('receipts', saver, { receipt_words: wish.receiptWords ?? '' })
}

/** Saves the colour of buttons, links and goal bars, and the logo; letters that are sent from now on have them too. */
export async function saveBrand({ brandColor, logoId }: Brand, saver: Saver): Promise<SaveOutcome> {
  return await saveSettings('brand', saver, { brand_color: brandColor, logo_id: logoId })
}

/** Saves how many days and dollars of sales a year are free of tax, and by which law. */
export async function saveSaleLimits(wish: SaleLimitsWish, saver: Saver): Promise<SaveOutcome> {
  return await saveSettings('sale-limits', saver, {
    sale_limits_on: wish.on,
    sale_days_limit: wish.days,
    sale_receipts_limit_cents: wish.receipts,
    sale_limits_source: wish.source,
  })
}

interface Brand {
  readonly brandColor: string | null
  readonly logoId: number | null
}

/** Saves what may be given; a checkout that is open already keeps its amount. */
export async function saveGiving(wish: GivingWish, saver: Saver): Promise<SaveOutcome> {
  return await saveSettings('giving', saver, {
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

export const subject = { subjectKind: 'organization', subjectId: 1 }

type Columns = keyof OrganizationTable

/** Writes what differs, and the record of what it was before and is after. */
async function saveSettings(
  section: Section,
  { actor, seen }: Saver,
  after: Updateable<OrganizationTable>,
): Promise<SaveOutcome> {
  return await inTransaction(async (trx) => {
    const before = await lockOrganization(trx)
    const names = Object.keys(after)
      .filter(isColumn)
      .filter((name) => !isSame(before[name], after[name]))
    if (names.length === 0) return { kind: 'unchanged' }
    const detail = {
      before: Object.fromEntries(names.map((name) => [name, before[name]])),
      after: Object.fromEntries(names.map((name) => [name, after[name]])),
    }
    const mark = await findMark(trx, section)
    if (seen !== null && seen !== mark)
      return { kind: 'changed-since', seen: mark, differs: detail }
    if (names.includes('time_zone') && (await holdZoneState(trx)) === 'settled')
      return { kind: 'zone-settled' }
    await trx.updateTable('organization').set(after).execute()
    await recordChange(trx, { ...subject, actor, action: `change-${section}`, detail })
    return { kind: 'saved' }
  })
}

/** One at a time: who saves second sees what the first one saved. */
export async function lockOrganization(trx: Trx) {
  return await trx.selectFrom('organization').selectAll().forUpdate().executeTakeFirstOrThrow()
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

const isColumn = (name: string): name is Columns => name !== ''
