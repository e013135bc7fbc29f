import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import net from 'node:net'

/** Below those that systems give to whoever asks for any, and to connections that go out: none is taken before it is listened at. */
const FROM = 11_000
const BEFORE = 32_768

/** A port at which nobody listens, for a program that is to be started. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FROM, BEFORE)
    if (await isFree(port)) return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const probe = net.createServer()
  const listens = once(probe, 'listening').then(
    () => true,
    () => false,
  )
  probe.listen(port)
  const free = await listens
  if (free) await new Promise((resolve) => probe.close(resolve))
  return free
}
