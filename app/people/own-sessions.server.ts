import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { actorOf, recordChange } from './audit.server.ts'
import { sayDevice } from './device-words.ts'
import { STAFF_IDLE } from './session.server.ts'
import type { Captain, Staff } from './visitor.server.ts'

export type OwnSession = Awaited<ReturnType<typeof listOwnSessions>>[number]

/** Where somebody is signed in, this browser first. A captain's session neither sees nor ends one of the staff (S10). */
export async function listOwnSessions(visitor: Captain | Staff) {
  const rows = await openSessions(db, visitor)
    .select([
      'public_id as id',
      'kind',
      'created_at as since',
      'last_seen_at as lastSeen',
      'device',
    ])
    .orderBy('last_seen_at', 'desc')
    .limit(50)
    .execute()
  const sessions = rows.map(({ device, ...session }) => ({
    ...session,
    device: sayDevice(device),
    isThisOne: session.id === visitor.sessionId,
  }))
  return sessions.toSorted((a, b) => Number(b.isThisOne) - Number(a.isThisOne))
}

/** Signs out one other browser, at once. */
export async function endOwnSession(
  visitor: Captain | Staff,
  sessionId: string,
): Promise<'ended' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const ended = await endOpen(
      trx,
      visitor,
      otherSessions(trx, visitor).where('public_id', '=', sessionId),
    )
    return ended > 0 ? 'ended' : 'not-found'
  })
}

/** Signs out every browser but this one, at once. */
export async function endOtherSessions(visitor: Captain | Staff): Promise<void> {
  await inTransaction(async (trx) => await endOthers(trx, visitor))
}

/** The same, as part of something that calls for it. */
export async function endOthers(trx: Trx, visitor: Captain | Staff): Promise<void> {
  await endOpen(trx, visitor, otherSessions(trx, visitor))
}

async function endOpen(
  trx: Trx,
  { person }: Captain | Staff,
  sessions: ReturnType<typeof otherSessions>,
): Promise<number> {
  const open = await sessions.select('key_hash').execute()
  if (open.length === 0) return 0
  await trx
    .updateTable('session')
    .set({ ended_at: now(), ended_why: 'ended by its holder' })
    .where(
      'key_hash',
      'in',
      open.map(({ key_hash }) => key_hash),
    )
    .where('ended_at', 'is', null)
    .execute()
  await recordChange(trx, {
    actor: actorOf(person),
    action: 'end-own-sessions',
    subjectKind: 'person',
    subjectId: person.id,
    detail: { sessions: open.length },
  })
  return open.length
}

function otherSessions(trx: Trx, visitor: Captain | Staff) {
  return openSessions(trx, visitor).where('public_id', '!=', visitor.sessionId)
}

function openSessions(source: Trx | typeof db, { kind, person }: Captain | Staff) {
  const at = now()
  return source
    .selectFrom('session')
    .where('person_id', '=', person.id)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .where((row) =>
      row.or([
        row('kind', '=', 'captain'),
        row('last_seen_at', '>', new Date(at.getTime() - STAFF_IDLE)),
      ]),
    )
    .$if(kind === 'captain', (query) => query.where('kind', '=', 'captain'))
}
