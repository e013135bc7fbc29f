import { beforeAll, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { action as askForLink } from '#app/routes/sign-in._index.tsx'
import { action as pressButton, loader as openLink } from '#app/routes/sign-in.link.$token.tsx'
import { anOrganization } from '#db/testing/builders.ts'
import { beginSignIn } from './begin-sign-in.server.ts'
import {
  readSignInLink,
  signInByCode,
  signInByLink,
  signInByLinkAndCode,
} from './complete-sign-in.server.ts'
import { goTo } from './go-to.ts'
import { aContext, aRequest, newestMail, passTime, someone } from './testing/someone.ts'
import { readVisitor } from './visitor.server.ts'

beforeAll(async () => {
  await anOrganization()
})

test('S11 a captain presses the button behind the link and is signed in', async () => {
  const { browserKey, token } = await aMail('ada@example.org')
  const outcome = await signInByLink(aRequest('/'), token, browserKey)

  expect(outcome).toMatchObject({ kind: 'signed-in', goTo: '/manage/book-club' })
  const visitor = await readVisitor(aRequest('/manage', [cookieOf(outcome)]))
  expect(visitor).toMatchObject({ kind: 'captain', person: { email: 'ada@example.org' } })
})

test('S11 opening the link, by GET or by HEAD, uses nothing up', async () => {
  const { browserKey, token } = await aMail('scanned@example.org')
  for (const method of ['GET', 'HEAD', 'GET']) {
    const request = new Request(`http://localhost:3000/sign-in/link/${token}`, { method })
    await openLink({ request, params: { token }, context: aContext() })
  }

  expect(await signInByLink(aRequest('/'), token, browserKey)).toMatchObject({ kind: 'signed-in' })
})

test('S11 a link works once, also when the button is pressed twice at the same time', async () => {
  const { browserKey, token } = await aMail('twice@example.org')
  const press = async () => (await signInByLink(aRequest('/'), token, browserKey)).kind
  const outcomes = await Promise.all([press(), press(), press(), press()])

  expect(outcomes.toSorted()).toEqual(['gone', 'gone', 'gone', 'signed-in'])
  expect(await press()).toBe('gone')
})

test('S11 another browser with the link alone is refused, and is let in with the code of the same mail', async () => {
  const { token, code } = await aMail('phone@example.org')
  const other = newKey()

  expect(await readSignInLink(token, other)).toBe('code-needed')
  expect(await signInByLink(aRequest('/'), token, other)).toEqual({ kind: 'code-needed' })
  expect(await signInByLink(aRequest('/'), token, null)).toEqual({ kind: 'code-needed' })
  expect(await signInByLinkAndCode(aRequest('/'), token, code)).toMatchObject({ kind: 'signed-in' })
})

test('S11 the code typed where it was asked for signs in, with a space in it too, and once', async () => {
  const { browserKey, code } = await aMail('typed@example.org')

  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`
  expect(await signInByCode(aRequest('/'), browserKey, spaced)).toMatchObject({ kind: 'signed-in' })
  expect(await signInByCode(aRequest('/'), browserKey, code)).toEqual({ kind: 'gone' })
})

test('S11 the code is of no use in another browser without the link', async () => {
  const { code } = await aMail('elsewhere@example.org')

  expect(await signInByCode(aRequest('/'), newKey(), code)).toEqual({ kind: 'gone' })
  expect(await signInByCode(aRequest('/'), null, code)).toEqual({ kind: 'gone' })
})

test('S11 after five wrong codes the right one is refused too, however fast they came', async () => {
  const { browserKey, token, code } = await aMail('guessed@example.org')
  const wrong = code === '000000' ? '000001' : '000000'
  const guess = async () => (await signInByCode(aRequest('/'), browserKey, wrong)).kind
  const outcomes = await Promise.all([
    guess(),
    guess(),
    guess(),
    guess(),
    guess(),
    guess(),
    guess(),
  ])

  expect(outcomes.filter((kind) => kind === 'wrong-code')).toHaveLength(4)
  expect(outcomes.filter((kind) => kind === 'gone')).toHaveLength(3)
  expect(await signInByCode(aRequest('/'), browserKey, code)).toEqual({ kind: 'gone' })
  expect(await signInByLink(aRequest('/'), token, browserKey)).toEqual({ kind: 'gone' })
})

test('S11 link and code end after ten minutes', async () => {
  const { browserKey, token, code } = await aMail('late@example.org')
  passTime(601)

  expect(await signInByLink(aRequest('/'), token, browserKey)).toEqual({ kind: 'gone' })
  expect(await signInByCode(aRequest('/'), browserKey, code)).toEqual({ kind: 'gone' })
})

test('S11 signing in by one mail makes the mails before it useless', async () => {
  const first = await aMail('several@example.org')
  const second = await aMail('several@example.org', first.browserKey)
  expect(await signInByLink(aRequest('/'), second.token, first.browserKey)).toMatchObject({
    kind: 'signed-in',
  })

  expect(await signInByLink(aRequest('/'), first.token, first.browserKey)).toEqual({ kind: 'gone' })
})

test('S11 one address gets five mails an hour and no sixth', async () => {
  const kinds: string[] = []
  for (let n = 1; n <= 6; n++)
    kinds.push((await begin('flooded@example.org', newKey(), `192.0.2.${n}`)).kind)

  expect(kinds).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'too-many'])
})

test('S11 neither the link nor the code can be read from the database', async () => {
  const { token, code } = await aMail('stored@example.org')
  const rows = JSON.stringify([
    await db.selectFrom('sign_in_request').selectAll().execute(),
    await db.selectFrom('message').selectAll().execute(),
  ])

  expect(rows).not.toContain(token)
  expect(rows).not.toContain(`"${code}"`)
  expect(rows).not.toContain(hashKey(code))
})

test('S8 a known and an unknown address get the same answer', async () => {
  await someone('known@example.org')
  const answers = []
  for (const email of ['known@example.org', 'unknown@example.org']) {
    const request = aRequest('/sign-in', [], { email, go: '/manage' })
    const response = await askForLink({ request, params: {}, context: aContext() })
    if (!(response instanceof Response)) throw new Error('expected a redirect')
    answers.push({
      status: response.status,
      headers: [...response.headers].map(([name, value]) => [name, value.replace(/=[^;]+/, '=…')]),
      body: await response.text(),
    })
  }

  expect(answers[0]).toEqual(answers[1])
  const mails = await db
    .selectFrom('message')
    .select('to_address')
    .where('to_address', 'like', '%known@%')
    .execute()
  expect(mails).toHaveLength(2)
})

test('S11 the button on the page signs in and leads to where the captain wanted to go', async () => {
  const { browserKey, token } = await aMail('button@example.org')
  const { browserCookie } = await import('#app/platform/cookies.server.ts')
  const request = aRequest(`/sign-in/link/${token}`, [await browserCookie.serialize(browserKey)], {
    press: '',
  })
  const response = await pressButton({ request, params: { token }, context: aContext() })

  expect(response).toBeInstanceOf(Response)
  if (!(response instanceof Response)) return
  expect(response.headers.get('Location')).toBe('/manage/book-club')
  expect(response.headers.get('Set-Cookie')).toMatch(/^team_up=.+HttpOnly; SameSite=Lax$/)
})

test('S17 a sign-in leads to a page of this site and nowhere else', () => {
  for (const path of [
    '/manage',
    '/manage/book-club',
    '/staff/gifts?page=2',
    '/teams/a-b',
    '/start',
  ])
    expect(goTo(path, '/fallback')).toBe(path)
  for (const path of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/manage//evil.example',
    'javascript:alert(1)',
    '/manage\r\nSet-Cookie: a=b',
    '/\t/evil.example',
    '/manage/../../x',
    '/elsewhere',
    '/sign-out',
    '',
    null,
  ])
    expect(goTo(path, '/fallback'), String(path)).toBe('/fallback')
})

async function aMail(email: string, browserKey = newKey()) {
  const begun = await begin(email, browserKey, '192.0.2.200')
  expect(begun).toEqual({ kind: 'sent' })
  return { browserKey, ...(await newestMail(email)) }
}

async function begin(email: string, browserKey: string, clientAddress: string) {
  return await beginSignIn({ email, goTo: '/manage/book-club', browserKey, clientAddress })
}

function cookieOf(outcome: { kind: string; setCookie?: string }): string {
  return outcome.setCookie ?? ''
}
