import { sql } from 'kysely'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { dealValuesOf } from '../deal-values.ts'
import type { DealText } from '../deal.ts'

export interface Terms {
  readonly name: string
  readonly deal: DealText
}

interface Keeping {
  readonly terms: Terms
  readonly by: Pick<Person, 'id' | 'name'>
}

interface Change extends Keeping {
  readonly publicId: string
  /** As it was when its form was opened. */
  readonly revision: number
}

type Kept = 'kept' | 'name-taken'

/** Keeps terms under a name that no other kept terms have. */
export async function keepTemplate({ terms, by }: Keeping): Promise<Kept> {
  return await inTransaction(async (trx) => {
    await oneAtATime(trx)
    if (await isTaken(trx, terms.name)) return 'name-taken'
    const { public_id: publicId } = await trx
      .insertInto('dining_template')
      .values({ ...columnsOf(terms), saved_by: by.id })
      .returning('public_id')
      .executeTakeFirstOrThrow()
    await recordTerms(trx, { by, publicId, action: 'keep-dining-terms', name: terms.name })
    return 'kept'
  })
}

/** Nights that began from them stay as they are. */
export async function changeTemplate(
  change: Change,
): Promise<Kept | 'changed-since' | 'not-found'> {
  const { publicId, revision, terms, by } = change
  return await inTransaction(async (trx) => {
    await oneAtATime(trx)
    const template = await findKept(trx, publicId)
    if (!template) return 'not-found'
    if (template.revision !== revision) return 'changed-since'
    if (await isTaken(trx, terms.name, template.id)) return 'name-taken'
    await trx
      .updateTable('dining_template')
      .set({
        ...columnsOf(terms),
        revision: revision + 1,
        saved_by: by.id,
        saved_at: now(),
      })
      .where('id', '=', template.id)
      .execute()
    await recordTerms(trx, { by, publicId, action: 'change-dining-terms', name: terms.name })
    return 'kept'
  })
}

/** Nobody begins from them any more. Whoever does it twice has done it once. */
export async function retireTemplate(
  publicId: string,
  by: Keeping['by'],
): Promise<'retired' | 'not-found'> {
  return await inTransaction(async (trx) => {
    await oneAtATime(trx)
    const template = await findKept(trx, publicId)
    if (!template) return 'not-found'
    await trx
      .updateTable('dining_template')
      .set({ retired_at: now() })
      .where('id', '=', template.id)
      .execute()
    const { name } = template
    await recordTerms(trx, { by, publicId, action: 'retire-dining-terms', name })
    return 'retired'
  })
}

/** Two who save at once do so one after the other. */
async function oneAtATime(trx: Trx): Promise<void> {
  await sql`lock table dining_template in share row exclusive mode`.execute(trx)
}

async function findKept(trx: Trx, publicId: string) {
  return await trx
    .selectFrom('dining_template')
    .select(['id', 'name', 'revision'])
    .where('public_id', '=', publicId)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
}

async function isTaken(trx: Trx, name: string, except = 0): Promise<boolean> {
  const other = await trx
    .selectFrom('dining_template')
    .select('id')
    .where(sql`lower(name)`, '=', sql`lower(${name})`)
    .where('retired_at', 'is', null)
    .where('id', '<>', except)
    .executeTakeFirst()
  return other !== undefined
}

/** As a form holds them, so that a captain's form can begin with them; what is empty is left out. */
function columnsOf({ name, deal }: Terms) {
  const filled = Object.entries(dealValuesOf(deal)).filter(([, value]) => value !== '')
  return { name, typed: JSON.stringify(Object.fromEntries(filled)) }
}

interface Deed {
  readonly by: Keeping['by']
  readonly publicId: string
  readonly action: string
  readonly name: string
}

async function recordTerms(trx: Trx, { by, publicId, action, name }: Deed): Promise<void> {
  await recordChange(trx, {
    actor: actorOf(by),
    action,
    subjectKind: 'dining-terms',
    subjectId: publicId,
    detail: { terms: name },
  })
}
