import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findSponsors } from './sponsor-rows.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { sql } from 'kysely'

/** Whoever holds the link of a sponsor's order. The record says no more of a person than it needs. */
export const SPONSOR: Actor = { id: null, label: 'sponsor' }

/** Which sponsor: by the key of the order, which is theirs; or by the mark that captains of its team and staff know. */
export type WhichSponsor =
  | { readonly key: string }
  | { readonly publicId: string; readonly teamId: number | 'any' }

/** A sponsor whose sign, places and page are still theirs, held until the transaction ends: its changes come one after the other. */
export async function lockSponsor(trx: Trx, which: WhichSponsor): Promise<SponsorRow | undefined> {
  const about = 'key' in which ? sql<boolean>`o.public_id = ${which.key}` : ofTeam(which)
  const [found] = await findSponsors(about, trx)
  if (!found) return undefined
  await trx
    .selectFrom('sponsor')
    .select('order_id')
    .where('order_id', '=', found.order_id)
    .forUpdate()
    .execute()
  const [row] = await findSponsors(sql`s.order_id = ${found.order_id}`, trx)
  return row?.released ? undefined : row
}

function ofTeam({
  publicId,
  teamId,
}: {
  readonly publicId: string
  readonly teamId: number | 'any'
}) {
  return teamId === 'any'
    ? sql<boolean>`s.public_id = ${publicId}`
    : sql<boolean>`s.public_id = ${publicId} and e.team_id = ${teamId}`
}

export type SponsorAction =
  | 'add-sponsor'
  | 'change-sponsor'
  | 'send-sponsor-logo'
  | 'approve-sign'
  | 'note-approval'
  | 'ask-for-sign'
  | 'give-hole'
  | 'send-invoice'
  | 'send-proof'
  | 'thank-sponsor'
  | 'show-sponsor'
  | 'hide-sponsor'

/** Writes down what was done with a sponsor; nothing of whom it is written to. */
export async function recordSponsor(
  trx: Trx,
  row: Pick<SponsorRow, 'public_id' | 'team_slug' | 'event_slug'>,
  {
    actor,
    action,
    ...detail
  }: { readonly actor: Actor; readonly action: SponsorAction; readonly revision?: number },
): Promise<void> {
  await recordChange(trx, {
    actor,
    action,
    subjectKind: 'sponsor',
    subjectId: row.public_id,
    detail: { team: row.team_slug, event: row.event_slug, ...detail },
  })
}
