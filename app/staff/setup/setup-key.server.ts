import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { findOrganization } from '#app/platform/organization.server.ts'
import { seal, unseal } from '#app/platform/seal.server.ts'

/**
 * Where the site is set up, below BASE_URL, or `undefined` once it is. Every process on every machine finds the same, since
 * the first of them keeps the key.
 */
export async function findSetupPath(): Promise<string | undefined> {
  if (await findOrganization()) return undefined
  await keepKey(newKey())
  const key = await readKept()
  return key === undefined ? undefined : pathOf(key)
}

/** Voids the key that was printed before, and makes another. */
export async function renewSetupPath(): Promise<string | undefined> {
  if (await findOrganization()) return undefined
  const key = newKey()
  await keepKey(key)
  await db
    .updateTable('setup')
    .set({ key_hash: hashKey(key), sealed_key: seal(key), created_at: now() })
    .where('finished_at', 'is', null)
    .execute()
  return await findSetupPath()
}

/** Whether it is the key of a site that is not set up yet. */
export async function isSetupKey(key: string): Promise<boolean> {
  const open = await db
    .selectFrom('setup')
    .select('id')
    .where('key_hash', '=', hashKey(key))
    .where('finished_at', 'is', null)
    .executeTakeFirst()
  return open !== undefined && !(await findOrganization())
}

/** Does nothing when there is a key already. */
async function keepKey(key: string): Promise<void> {
  await db
    .insertInto('setup')
    .values({ key_hash: hashKey(key), sealed_key: seal(key), finished_at: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** A key that was sealed with a secret that is gone is swapped for another; of two who do so at once, one does. */
async function readKept(): Promise<string | undefined> {
  const kept = await findKept()
  if (!kept) return undefined
  try {
    return unseal(kept.sealed_key)
  } catch {
    const key = newKey()
    await db
      .updateTable('setup')
      .set({ key_hash: hashKey(key), sealed_key: seal(key), created_at: now() })
      .where('key_hash', '=', kept.key_hash)
      .execute()
    const swapped = await findKept()
    return swapped && unseal(swapped.sealed_key)
  }
}

async function findKept() {
  return await db
    .selectFrom('setup')
    .select(['key_hash', 'sealed_key'])
    .where('finished_at', 'is', null)
    .executeTakeFirst()
}

function pathOf(key: string): string {
  return `/setup?token=${key}`
}
