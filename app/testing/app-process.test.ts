import http from 'node:http'
import { expect, test } from 'vitest'
import { startApp } from './app-process.ts'
import { freePort } from './free-port.ts'

test('another program that answers at the port of an app is not taken for it', async () => {
  const port = await freePort()
  const other = http.createServer((_, answer) => answer.end('ok\n')).listen(port)
  try {
    await expect(startApp({ PORT: String(port) })).rejects.toThrow('somebody else')
  } finally {
    await new Promise((resolve) => other.close(resolve))
  }
})

test('a port that is kept for an app is none that the system gives to whoever asks for any', async () => {
  expect(await freePort()).toBeLessThan(32_768)
})
