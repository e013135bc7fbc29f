import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

/** Who did it: a person, or a program such as `reconciliation` whose id is `null`. */
export interface Actor {
  readonly id: number | null
  readonly label: string
}

/** A person as the trail names them: by name or number, never by an address, since the trail cannot be erased (S40). */
export function actorOf(person: { readonly id: number; readonly name: string | null }): Actor {
  return { id: person.id, label: person.name ?? `person ${person.id}` }
}

export interface Change {
  readonly actor: Actor
  /** Verb and noun, such as `approve-team`. */
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string | number
  /** Before and after, or why. Never a secret, never more of a person than the change is about. */
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Writes in the change's own transaction that it was made, chained to the row before (I25); it can never be altered. */
export async function recordChange(trx: Trx, change: Change): Promise<void> {
  await trx
    .insertInto('audit_log')
    .values({
      actor_id: change.actor.id,
      actor: change.actor.label,
      action: change.action,
      subject_kind: change.subjectKind,
      subject_id: String(change.subjectId),
      detail: JSON.stringify(change.detail ?? {}),
    })
    .execute()
}

export interface AuditTrailQuery {
  readonly subject?: { readonly kind: string; readonly id: string | number }
  /** Only what came before this entry. */
  readonly before?: number
  readonly limit?: number
}

/** What was done, newest first; of one subject or of all. */
export async function findAuditTrail({ subject, before, limit = 50 }: AuditTrailQuery) {
  let query = db
    .selectFrom('audit_log')
    .leftJoin('person', 'person.id', 'audit_log.actor_id')
    .select(['audit_log.id', 'at', 'action', 'subject_kind', 'subject_id', 'detail'])
    .select(nameOfActor)
    .orderBy('audit_log.id', 'desc')
    .limit(limit)
  if (subject)
    query = query
      .where('subject_kind', '=', subject.kind)
      .where('subject_id', '=', String(subject.id))
  if (before !== undefined) query = query.where('audit_log.id', '<', before)
  return await query.execute()
}

/** Whom staff know by now: the trail itself holds only a number of somebody who had given no name yet. */
export const nameOfActor = sql<string>`coalesce(person.name, person.email, actor)`.as('actor')
