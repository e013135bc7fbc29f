import { z } from 'zod'
import type { Trx } from '#app/platform/database.server.ts'
import { currentLanguage } from '#app/words/language.ts'

export interface Person {
  readonly id: number
  readonly publicId: string
  readonly email: string
  readonly name: string | null
}

/** An email as we keep it: without what was pasted around it, in small letters; two spellings are one person. */
export const Email = z.string().trim().toLowerCase().normalize('NFC').pipe(z.email().max(254))

/**
 * The person of that address, made if new; of an account that was merged, the one that stayed. A name fills an empty one and never changes a known one, since whoever types
 * an address has not shown that it is theirs. Nor does the public id of a known one change.
 */
export async function findOrAddPerson(
  trx: Trx,
  given: { email: string; name?: string; publicId?: string },
): Promise<Person> {
  const email = Email.parse(given.email)
  const name = given.name?.trim() || null
  const found = await trx
    .insertInto('person')
    .values({
      email,
      name,
      language: currentLanguage(),
      ...(given.publicId === undefined ? {} : { public_id: given.publicId }),
    })
    .onConflict((conflict) =>
      conflict
        .column('email')
        .doUpdateSet((row) => ({ name: row.fn.coalesce('person.name', 'excluded.name') })),
    )
    .returning(['id', 'public_id', 'email', 'name', 'merged_into'])
    .executeTakeFirstOrThrow()
  const person = found.merged_into === null ? found : await findKept(trx, found.merged_into)
  return { id: person.id, publicId: person.public_id, email: person.email, name: person.name }
}

async function findKept(trx: Trx, id: number) {
  return await trx
    .selectFrom('person')
    .select(['id', 'public_id', 'email', 'name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
