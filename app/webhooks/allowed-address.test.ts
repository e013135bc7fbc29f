import { once } from 'node:events'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { env } from '#app/platform/env.server.ts'
import { findAddressFault, isPublic } from './allowed-address.ts'
import { postOutside } from './post-outside.server.ts'
import { aReceiver } from './testing/receiver.ts'

const none: readonly string[] = []
afterEach(() => {
  env.WEBHOOK_HOSTS_INSIDE = []
})

test.each([
  ['https://hooks.example.org/a?b=c', undefined],
  ['https://203.0.114.9/hook', undefined],
  ['https://[2606:4700:4700::1111]/hook', undefined],
  ['hooks.example.org', 'not-a-url'],
  ['ftp://hooks.example.org/', 'not-https'],
  ['file:///etc/passwd', 'not-https'],
  ['http://hooks.example.org/', 'not-https'],
  ['https://ruth@hooks.example.org/', 'has-user'],
  ['https://ruth:secret@hooks.example.org/', 'has-user'],
  ['https://hooks.example.org:8443/', 'has-port'],
  ['https://127.0.0.1/', 'not-public'],
  ['https://127.1/', 'not-public'],
  ['https://0x7f000001/', 'not-public'],
  ['https://2130706433/', 'not-public'],
  ['https://0.0.0.0/', 'not-public'],
  ['https://10.1.2.3/', 'not-public'],
  ['https://172.16.0.1/', 'not-public'],
  ['https://192.168.1.1/', 'not-public'],
  ['https://169.254.169.254/latest/meta-data', 'not-public'],
  ['https://100.64.0.1/', 'not-public'],
  ['https://224.0.0.1/', 'not-public'],
  ['https://255.255.255.255/', 'not-public'],
  ['https://[::1]/', 'not-public'],
  ['https://[::]/', 'not-public'],
  ['https://[fd00::1]/', 'not-public'],
  ['https://[fe80::1]/', 'not-public'],
  ['https://[::ffff:127.0.0.1]/', 'not-public'],
  ['https://[::ffff:a00:1]/', 'not-public'],
  ['https://[64:ff9b::7f00:1]/', 'not-public'],
  ['https://[2002:7f00:1::]/', 'not-public'],
] as const)('S25 %s is %s', (address, fault) => {
  expect(findAddressFault(address, none)).toBe(fault)
})

test('S25 a host inside is reached only when the settings name it, on the port that they name', () => {
  const inside = ['n8n.internal:5678', 'list.internal']
  expect(findAddressFault('http://n8n.internal:5678/hook', inside)).toBeUndefined()
  expect(findAddressFault('http://list.internal:9000/hook', inside)).toBeUndefined()
  expect(findAddressFault('http://n8n.internal:22/', inside)).toBe('not-https')
  expect(findAddressFault('http://ruth@list.internal/', inside)).toBe('has-user')
})

test('S25 a name that leads to this machine is refused while it is asked, though nothing in it says so', async () => {
  const { url, received, stop } = await aReceiver('localhost')
  // The control: the same name is reached where the settings allow it.
  expect(await postOutside(url, '{}', {})).toEqual({ code: 204, failure: null })
  expect(received).toHaveLength(1)
  await stop()
  expect(findAddressFault('https://localhost/hook', none)).toBeUndefined()
  const refused = { code: null, failure: 'not-allowed' }
  expect(await postOutside('https://localhost/hook', '{}', {})).toEqual(refused)
  expect(await postOutside('https://10.0.0.1/hook', '{}', {})).toEqual(refused)
})

test('a name that nobody has, and a host that hangs up, are no answer', async () => {
  const none = { code: null, failure: 'no-answer' }
  expect(await postOutside('https://never-was.invalid/hook', '{}', {})).toEqual(none)
  const { url, stop } = await aReceiver('127.0.0.1')
  await stop()
  env.WEBHOOK_HOSTS_INSIDE = [new URL(url).host]
  expect(await postOutside(url, '{}', {})).toEqual(none)
})

test.each(['101 Switching Protocols', '999 Denied'])(
  'whoever answers %s has not answered, and nobody is kept waiting for it',
  async (status) => {
    const server = net.createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () =>
        socket.write(`HTTP/1.1 ${status}\r\nConnection: Upgrade\r\nUpgrade: else\r\n\r\n`),
      )
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    env.WEBHOOK_HOSTS_INSIDE = [host]
    expect(await postOutside(`http://${host}/`, '{}', {})).toEqual({
      code: null,
      failure: 'no-answer',
    })
    server.close()
  },
)

test('of an address that a name leads to, everybody’s alone is allowed', () => {
  expect(['93.184.216.34', '2606:4700:4700::1111'].map(isPublic)).toEqual([true, true])
  expect(['198.18.0.1', '192.0.2.1', 'ff02::1', '::ffff:10.0.0.1'].map(isPublic)).toEqual([
    false,
    false,
    false,
    false,
  ])
})
