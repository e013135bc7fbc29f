import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { forgetOld } from './forget-old.server.ts'

test('what named somebody for a sign-in long over is forgotten, and what is still good is kept', async () => {
  await sql`insert into sign_in_request (email, token_hash, code_hash, browser_hash, expires_at) values
    ('old@example.org', 'a', 'a', 'a', now() - interval '2 days'), ('new@example.org', 'b', 'b', 'b', now() + interval '9 minutes')`.execute(
    db,
  )
  await sql`insert into rate_limit (key, points, expire) values
    ('old', 1, extract(epoch from now() - interval '1 hour') * 1000), ('new', 1, extract(epoch from now() + interval '1 hour') * 1000)`.execute(
    db,
  )
  await sql`insert into person (email) values ('holder@example.org')`.execute(db)
  await sql`insert into held_form (key_hash, person_id, path, sealed, expires_at) select key, id, '/staff', 'words', at from person,
    (values ('old', now() - interval '1 minute'), ('new', now() + interval '1 minute')) as form (key, at)`.execute(
    db,
  )
  await sql`insert into passkey_challenge (challenge_hash, purpose, asked_by, expires_at) values
    ('old', 'sign-in', 'browser', now() - interval '1 minute'), ('new', 'sign-in', 'browser', now() + interval '1 minute')`.execute(
    db,
  )
  await forgetOld()
  expect(await db.selectFrom('sign_in_request').select('email').execute()).toEqual([
    { email: 'new@example.org' },
  ])
  expect(await db.selectFrom('held_form').select('key_hash').execute()).toEqual([
    { key_hash: 'new' },
  ])
  expect(await db.selectFrom('passkey_challenge').select('challenge_hash').execute()).toEqual([
    { challenge_hash: 'new' },
  ])
  const { rows } = await sql<{ key: string }>`select key from rate_limit`.execute(db)
  expect(rows).toEqual([{ key: 'new' }])
})
