import type { Actor } from '#app/people/audit.server.ts'
import { putFiles } from '#app/pictures/keep-picture.server.ts'
import { readPrintLogo } from '#app/pictures/make-picture.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import type { KeptSentPhoto } from '../sent-photo.server.ts'
import { nextRevision } from './change-sign.server.ts'
import { lockSponsor, recordSponsor } from './lock-sponsor.server.ts'
import type { WhichSponsor } from './lock-sponsor.server.ts'
import { proofOf } from './sponsor-state.ts'
import { tellSponsor } from './tell-sponsor.server.ts'

const PER_CLIENT: Limit = { name: 'sponsor-logos', points: 30, seconds: 3600 }

interface Upload {
  readonly which: WhichSponsor
  readonly bytes: Uint8Array
  readonly clientAddress: string
  readonly actor: Actor
}

/**
 * Keeps a sponsor's logo: read and written anew (S26), in place of the one before. The row stands before its files, and the sign
 * shows it when they are there, so that an upload which is cut off changes nothing. A sponsor who has approved the sign asks for a
 * change first.
 */
export async function keepSponsorLogo({
  which,
  bytes,
  clientAddress,
  actor,
}: Upload): Promise<KeptSentPhoto> {
  const spent = await spend(PER_CLIENT, clientAddress)
  if (!spent.allowed) return { kind: 'too-many' }
  const read = await readPrintLogo(bytes)
  if (read.kind === 'refused') return read
  const { width, height, ground } = read
  const place = await inTransaction(async (trx) => {
    const row = await lockSponsor(trx, which)
    if (!row || (actor.id === null && proofOf(row) === 'approved')) return undefined
    return await trx
      .insertInto('sponsor_logo')
      .values({ order_id: row.order_id, width, height, ground })
      .returning(['id', 'name'])
      .executeTakeFirstOrThrow()
  })
  if (!place) return { kind: 'gone' }
  await putFiles(place.name, read.files)
  return await inTransaction(async (trx) => {
    const row = await lockSponsor(trx, which)
    if (!row || (actor.id === null && proofOf(row) === 'approved')) return { kind: 'gone' }
    await trx
      .updateTable('sponsor_logo')
      .set({ erased_at: now() })
      .where('order_id', '=', row.order_id)
      .where('id', '<', place.id)
      .where('erased_at', 'is', null)
      .execute()
    await trx
      .updateTable('sponsor_logo')
      .set({ arrived_at: now() })
      .where('id', '=', place.id)
      .execute()
    await trx
      .updateTable('sponsor')
      .set(await nextRevision(trx, row, false))
      .where('order_id', '=', row.order_id)
      .execute()
    await recordSponsor(trx, row, { actor, action: 'send-sponsor-logo' })
    if (actor.id !== null) await tellSponsor(trx, row.order_id, 'changed')
    return { kind: 'kept' }
  })
}
