import { sql } from 'kysely'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { freeSlug, slugOf } from '#app/teams/slug.ts'
import { leadsSomewhere, lockResource } from './lock-resource.server.ts'
import type { ResourceText } from './resource.form.ts'

/**
 * Puts something new on top of the library, for staff alone until they show it. The same form sent twice adds it once.
 * @returns its public id.
 */
export async function addResource(
  text: ResourceText,
  formKey: string,
  by: Person,
): Promise<string> {
  return await inTransaction(async (trx) => {
    for (;;) {
      const before = await findByForm(trx, formKey)
      if (before) return before
      const added = await trx
        .insertInto('resource')
        .values({
          ...columnsOf(text),
          form_key: formKey,
          slug: await findFreeSlug(trx, text.title),
          position: sql<number>`(select coalesce(min(position), 0) - 1 from resource)`,
          added_at: now(),
        })
        // Somebody else took the address, or the same form came twice, in this very moment.
        .onConflict((conflict) => conflict.doNothing())
        .returning('public_id')
        .executeTakeFirst()
      if (!added) continue
      await recordChange(trx, {
        actor: actorOf(by),
        action: 'add-resource',
        subjectKind: 'resource',
        subjectId: added.public_id,
        detail: { title: text.title },
      })
      return added.public_id
    }
  })
}

export type ChangeOutcome =
  | 'changed'
  | 'gone'
  /** It is shown, and would lead nowhere without the address. */
  | 'leads-nowhere'

/** Writes it anew; its address stays, since it may hang on a wall. */
export async function changeResource(
  publicId: string,
  text: ResourceText,
  by: Person,
): Promise<ChangeOutcome> {
  return await inTransaction(async (trx) => {
    const resource = await lockResource(trx, publicId)
    if (!resource) return 'gone'
    if (resource.shown_at !== null && !leadsSomewhere({ ...resource, ...text }))
      return 'leads-nowhere'
    await trx.updateTable('resource').set(columnsOf(text)).where('id', '=', resource.id).execute()
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'change-resource',
      subjectKind: 'resource',
      subjectId: publicId,
      detail: { title: text.title },
    })
    return 'changed'
  })
}

function columnsOf({ madeBy, isbn, ...text }: ResourceText) {
  return { ...text, made_by: madeBy, isbn: isbn ?? '', changed_at: now() }
}

async function findByForm(trx: Trx, formKey: string): Promise<string | undefined> {
  const before = await trx
    .selectFrom('resource')
    .select('public_id')
    .where('form_key', '=', formKey)
    .executeTakeFirst()
  return before?.public_id
}

async function findFreeSlug(trx: Trx, title: string): Promise<string> {
  const base = slugOf(title, 'resource')
  const { rows } = await sql<{ slug: string }>`
    select slug from resource where slug = ${base} or slug ~ ${`^${base}-[0-9]+$`}`.execute(trx)
  return freeSlug(base, new Set(rows.map(({ slug }) => slug)))
}
