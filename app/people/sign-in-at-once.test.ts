import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { unseal } from '#app/platform/seal.server.ts'
import { ringsDuring } from '#app/testing/rings.ts'
import { whileHeld } from '#app/testing/while-held.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { beginEmailChange } from './begin-email-change.server.ts'
import { beginSignIn } from './begin-sign-in.server.ts'
import { confirmEmailChange } from './complete-email-change.server.ts'
import { signInByLink } from './complete-sign-in.server.ts'
import { aRequest, newestMail, someone } from './testing/someone.ts'

interface Mail {
  readonly token: string
  readonly browserKey: string
}

let email: string
let first: Mail
let middle: Mail
let last: Mail

beforeAll(() => anOrganization())
beforeEach(async () => {
  email = `${newKey()}@example.org`.toLowerCase()
  first = await aMail()
  middle = await aMail()
  last = await aMail()
})

describe('somebody who asked for three mails', () => {
  test('S11: presses the buttons of two at once, of which one signs in, and neither waits for the other in a ring', async () => {
    const outcomes: string[] = []
    const press = (mail: Mail) => async () => {
      outcomes.push((await signInByLink(aRequest('/'), mail.token, mail.browserKey)).kind)
    }
    expect(await ringsDuring(() => whileMiddleIsHeld([press(first), press(last)]))).toBe(0)
    expect(outcomes.toSorted()).toEqual(['gone', 'signed-in'])
  })

  test('control: each request used up before the others are taken is waited for in a ring', async () => {
    const useUp =
      ({ token }: Mail) =>
      () =>
        db.transaction().execute(async (trx) => {
          const end = trx.updateTable('sign_in_request').set({ used_at: new Date() })
          await end.where('token_hash', '=', hashKey(token)).execute()
          await end.where('email', '=', email).where('used_at', 'is', null).execute()
        })
    expect(await ringsDuring(() => whileMiddleIsHeld([useUp(first), useUp(last)]))).toBe(1)
  })

  test('S11: signs in while the address is changed, and neither waits for the other in a ring', async () => {
    const person = await someone(email)
    expect(await beginEmailChange(person, `new-${email}`)).toEqual({ kind: 'asked' })
    const atNew = await tokenOf(`new-${email}`)
    const signIn = () => signInByLink(aRequest('/'), first.token, first.browserKey)
    const change = () => confirmEmailChange(atNew)
    expect(await ringsDuring(() => whileMiddleIsHeld<unknown>([signIn, change]))).toBe(0)
  })
})

/** The one in the middle is held: each of both has one of the others by then. */
async function whileMiddleIsHeld<Result>(works: readonly (() => Promise<Result>)[]) {
  await whileHeld(
    'select from sign_in_request where token_hash = $1 for update',
    [hashKey(middle.token)],
    works,
  )
}

async function aMail(): Promise<Mail> {
  const browserKey = newKey()
  await beginSignIn({ email, goTo: '/manage', browserKey, clientAddress: '192.0.2.7' })
  return { browserKey, token: (await newestMail(email)).token }
}

async function tokenOf(to: string): Promise<string> {
  const { content } = await db
    .selectFrom('message')
    .select('content')
    .where('kind', '=', 'email-change-new')
    .where('to_address', '=', to)
    .executeTakeFirstOrThrow()
  return unseal(z.object({ token: z.string() }).parse(content).token)
}
