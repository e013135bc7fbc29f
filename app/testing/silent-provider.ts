import net from 'node:net'
import type { AddressInfo } from 'node:net'

export interface SilentProvider {
  /** For `SMTP_URL`. */
  readonly url: string
  /** Once somebody has called. */
  readonly spokenTo: Promise<void>
  close(): void
}

/** A mail provider that takes calls and says nothing. */
export async function aSilentProvider(): Promise<SilentProvider> {
  let tell = () => {}
  const spokenTo = new Promise<void>((resolve) => {
    tell = resolve
  })
  const server = net.createServer((socket) => {
    socket.on('error', () => {})
    tell()
  })
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, spokenTo, close: () => void server.close() }
}
