import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { AT_ONCE, startSmallSite } from '#app/testing/small-site.server.tsx'
import type { SmallSite } from '#app/testing/small-site.server.tsx'

/** A path that takes files up to a megabyte, and every other body within a second. */
let site: SmallSite
beforeAll(async () => {
  site = await startSmallSite({
    uploads: [
      {
        path: /^\/resource$/,
        maxBytes: 1024 * 1024,
        whenTooLarge: (path) => `${path}?problem=too-large`,
      },
    ],
    slowPaths: /^\/resource$/,
    bodyPatience: 1000,
  })
})
afterAll(() => site.leave(AT_ONCE))

test('S28 a file may be large where files are sent, and nowhere else', async () => {
  const file = part('\0'.repeat(600_000))
  expect(await send('/resource', file)).toMatchObject({ status: 200 })
  expect(site.actionsRun()).toBe(1)
  for (const path of ['/form', '/resource.data', '/form?index'])
    expect(await send(path, file)).toMatchObject({ status: 413 })
  expect(site.actionsRun()).toBe(1)
})

test('who sends more is heard out and led back, told or found out', async () => {
  const before = site.actionsRun()
  const file = part('x'.repeat(3_000_000))
  for (const headers of [{}, { 'transfer-encoding': 'chunked' }]) {
    const { status, headers: told } = await send('/resource', file, headers)
    expect({ status, location: told.location }).toEqual({
      status: 303,
      location: '/resource?problem=too-large',
    })
  }
  expect(site.actionsRun()).toBe(before)
})

test('a form that trickles in is cut off, and a file by a weak signal is waited for', async () => {
  expect(await trickle('/form')).toBe('')
  expect(await trickle('/resource')).toContain('200 OK')
})

function part(bytes: string): string {
  return `--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n${bytes}\r\n--x--\r\n`
}

function send(path: string, body: string, headers = {}) {
  return ask(site.port, path, {
    method: 'POST',
    headers: {
      'content-type': 'multipart/form-data; boundary=x',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    body,
  })
}

/** Sends half of a form at once and the other half after two seconds. @returns what came back. */
function trickle(path: string): Promise<string> {
  const body = 'name=Ann&town=Tosa'
  return new Promise((resolve) => {
    let told = ''
    const socket = connect(site.port, 'localhost', () => {
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 8)}`,
      )
      setTimeout(() => socket.write(body.slice(8)), 2000)
    })
    socket.on('data', (data) => {
      told += data.toString()
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(told.split('\r\n')[0] ?? ''))
  })
}
