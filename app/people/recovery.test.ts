import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '#app/platform/database.server.ts'
import { unseal } from '#app/platform/seal.server.ts'
import { action } from '#app/routes/staff_.sign-in.recovery.tsx'
import { anOrganization } from '#db/testing/builders.ts'
import { recoverSignIn } from './recover-sign-in.server.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.server.ts'
import { codeOf, secretOfEnrolment } from './second-factor.server.ts'
import { enrol } from './staff-enrolment.server.ts'
import { findFactors } from './staff-factors.server.ts'
import { giveCode, givePassword } from './staff-sign-in.server.ts'
import { aContext, aRequest, PASSWORD, someone, someStaff } from './testing/someone.ts'

beforeAll(async () => {
  await anOrganization()
})

test('S12 a recovery code and the post of the own address together lead to a new set-up, once', async () => {
  const member = await someStaff('lost@example.org', 'admin')
  const [code = ''] = member.recoveryCodes
  await Promise.all([recover(member.email, code), recover(member.email, code)])
  const tokens = await tokensFor(member.email)
  expect(tokens).toHaveLength(1)

  // What was set up before stays until the link is used, and no longer.
  expect((await password(member.email)).kind).toBe('code-next')
  const [token = ''] = tokens
  const given = { password: `${PASSWORD} anew`, code: codeOf(secretOfEnrolment(token)) }
  const done = await enrol(aRequest('/'), token, given)
  expect(done.kind).toBe('enrolled')
  expect((await password(member.email)).kind).toBe('refused')
})

test('S8 a wrong code, another’s code and an unknown address get the same answer, and no letter', async () => {
  const member = await someStaff('right@example.org', 'viewer')
  const other = await someStaff('other@example.org', 'viewer')
  await someone('captain@example.org')
  const answers = new Set<string>()
  for (const [email, code = ''] of [
    [member.email, 'aaaa-bbbb-cccc-dddd'],
    [member.email, other.recoveryCodes[0]],
    ['nobody@example.org', member.recoveryCodes[0]],
    ['captain@example.org', member.recoveryCodes[0]],
    [member.email, member.recoveryCodes[0]],
  ] as const) {
    const request = aRequest('/staff/sign-in/recovery', [], { email, code })
    const answer = await action({ request, params: {}, context: aContext() })
    answers.add(JSON.stringify(answer).replaceAll(email, '…'))
  }
  expect(answers.size).toBe(1)
  const letters = await db
    .selectFrom('message')
    .select('to_address')
    .where('kind', '=', 'staff-recovery')
    .where('to_address', '!=', 'lost@example.org')
    .execute()
  expect(letters).toEqual([{ to_address: member.email }])
})

test('the sixth recovery code for one address in an hour is not looked at', async () => {
  const member = await someStaff('guessed@example.org', 'viewer')
  for (let n = 0; n < 5; n++) await recover(member.email, `wrong-${n}`)
  expect((await recover(member.email, member.recoveryCodes[0] ?? '')).kind).toBe('too-many')
  expect(await tokensFor(member.email)).toEqual([])
})

test('new recovery codes take the place of the old ones; two who ask at once leave ten', async () => {
  const member = await someStaff('renew@example.org', 'viewer')
  const [one] = await Promise.all([
    renewRecoveryCodes(member.person),
    renewRecoveryCodes(member.person),
  ])
  expect(one).toHaveLength(10)
  expect(await findFactors(member.person.id)).toMatchObject({ recoveryCodesLeft: 10 })
  const step = await password(member.email)
  if (step.kind !== 'code-next') throw new Error(step.kind)
  const old = await giveCode(aRequest('/', [step.setCookie]), member.recoveryCodes[0] ?? '')
  expect(old.kind).toBe('wrong-code')
})

async function recover(email: string, code: string) {
  return await recoverSignIn({ email, code, clientAddress: '192.0.2.70' })
}

async function password(email: string) {
  return await givePassword({ email, password: PASSWORD, clientAddress: '192.0.2.71' })
}

const Content = z.object({ token: z.string() })

async function tokensFor(email: string): Promise<string[]> {
  const rows = await db
    .selectFrom('message')
    .select('content')
    .where('to_address', '=', email)
    .where('kind', '=', 'staff-recovery')
    .execute()
  return rows.map(({ content }) => unseal(Content.parse(content).token))
}
