import { z } from 'zod'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { seal, unseal } from '#app/platform/seal.server.ts'
import type { Person } from './person.server.ts'

const HALF_AN_HOUR = 30 * 60_000

/** A form that was sent, and where to; what it holds are words, never files. */
export interface HeldForm {
  readonly path: string
  readonly form: FormData
}

/** Keeps what somebody sent while they give a factor again. @returns the key to go on with. */
export async function holdForm(person: Pick<Person, 'id'>, held: HeldForm): Promise<string> {
  const key = newKey()
  const fields = [...held.form].filter(([, value]) => typeof value === 'string')
  await db
    .insertInto('held_form')
    .values({
      key_hash: hashKey(key),
      person_id: person.id,
      path: held.path,
      sealed: seal(JSON.stringify(fields)),
      expires_at: new Date(now().getTime() + HALF_AN_HOUR),
    })
    .execute()
  return key
}

/** Where a held form of that person is to go, or `undefined` when none waits under the key. */
export async function findHeldPath(
  person: Pick<Person, 'id'>,
  key: string,
): Promise<string | undefined> {
  const held = await db
    .selectFrom('held_form')
    .select('path')
    .where('key_hash', '=', hashKey(key))
    .where('person_id', '=', person.id)
    .where('expires_at', '>', now())
    .executeTakeFirst()
  return held?.path
}

/** Hands a held form out, once, at the address it was sent to and to whoever sent it. */
export async function takeHeldForm(
  person: Pick<Person, 'id'>,
  key: string,
  path: string,
): Promise<FormData | undefined> {
  const held = await db
    .deleteFrom('held_form')
    .where('key_hash', '=', hashKey(key))
    .where('person_id', '=', person.id)
    .where('path', '=', path)
    .where('expires_at', '>', now())
    .returning('sealed')
    .executeTakeFirst()
  if (!held) return undefined
  const form = new FormData()
  for (const [name, value] of Fields.parse(JSON.parse(unseal(held.sealed))))
    form.append(name, value)
  return form
}

const Fields = z.array(z.tuple([z.string(), z.string()]))
