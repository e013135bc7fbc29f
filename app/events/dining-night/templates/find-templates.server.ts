import { z } from 'zod'
import { db } from '#app/platform/database.server.ts'
import { dealFields } from '../deal.form.ts'

export interface Template {
  readonly id: string
  readonly name: string
  /** What stands in the form of a deal that begins from it, by field. */
  readonly values: Readonly<Record<string, string>>
  readonly revision: number
}

const TypedFields = z.record(z.string(), z.string())

/** The terms that staff keep, by name. */
export async function findTemplates(): Promise<readonly Template[]> {
  const rows = await db
    .selectFrom('dining_template')
    .select(['public_id', 'name', 'typed', 'revision'])
    .where('retired_at', 'is', null)
    .orderBy((by) => by.fn('lower', ['name']))
    .execute()
  return rows.map((row) => ({
    id: row.public_id,
    name: row.name,
    values: valuesOf(row.typed),
    revision: row.revision,
  }))
}

/** Every field of the form, also those that stay empty. */
function valuesOf(kept: unknown): Record<string, string> {
  const typed = TypedFields.parse(kept)
  return Object.fromEntries(dealFields.map((field) => [field, typed[field] ?? '']))
}
