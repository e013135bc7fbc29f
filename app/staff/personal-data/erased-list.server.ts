import { sql } from 'kysely'
import { z } from 'zod'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import { hashCode, hashCodes } from '#app/platform/keys.server.ts'

// Who was erased, outside the database: a backup that is put back knows them again (S40). An erasure is an empty file beside the
// pictures, whose name says with which key the address was marked, the mark, and when the record says that it was.

const BEGINNING = 'erased-'
const NAME = /^erased-([0-9a-f]{8})-([0-9a-f]{16})-(\d{13,})$/

/** Latest erasures by mark, in milliseconds since 1970 UTC. */
export type Erasures = ReadonlyMap<string, number>

/** Puts an erasure on the list as soon as the transaction that recorded it is through. */
export async function listErasure(trx: Trx, mark: string): Promise<void> {
  const at = (await findRecorded(trx)).get(mark)
  if (at === undefined) throw new Error('an erasure is recorded before it is listed')
  const name = `${BEGINNING}${hintOf(hashCode(...KEY))}-${mark}-${at}`
  await addJob(trx, 'list-erasure', { name }, { maxAttempts: 25 })
}

const Payload = z.object({ name: z.string().regex(NAME) })

/** The job `list-erasure`; once more writes the same file. */
export async function listErasureJob(payload: unknown): Promise<void> {
  const { name } = Payload.parse(payload)
  await pictureStore.put({ name, type: 'text/plain', bytes: new Uint8Array() })
}

interface ErasedList {
  /** How many erasures are on it. */
  readonly count: number
  /** How many of those were marked with a key that is listed no more, so that nobody is known by them. */
  readonly unreadable: number
  /** All others. */
  readonly erasures: Erasures
}

export async function readErasedList(): Promise<ErasedList> {
  const names = await pictureStore.list(BEGINNING)
  const hints = hashCodes(...KEY).map(hintOf)
  const erasures = new Map<string, number>()
  const found = names.flatMap((name) => {
    const [, hint = '', mark = '', at = ''] = NAME.exec(name) ?? []
    return mark === '' ? [] : [{ hint, mark, at: Number(at) }]
  })
  const readable = found.filter(({ hint }) => hints.includes(hint))
  for (const { mark, at } of readable) erasures.set(mark, Math.max(at, erasures.get(mark) ?? 0))
  return { count: found.length, unreadable: found.length - readable.length, erasures }
}

/** What the database's own record says of erasures. */
export async function findRecorded(on: Db | Trx = db): Promise<Erasures> {
  const { rows } = await sql<{ mark: string; at: number }>`
    select subject_id as mark, floor(extract(epoch from max(at)) * 1000)::bigint as at
      from audit_log where action = 'erase-person' and subject_kind = 'address' group by subject_id`.execute(
    on,
  )
  return new Map(rows.map(({ mark, at }) => [mark, at]))
}

/** What is hashed to tell a key by. */
const KEY = ['the list of the erased', 'key'] as const

function hintOf(hash: string): string {
  return hash.slice(0, 8)
}
