import http from 'node:http'

/** A stream of server-sent events as a browser holds it open. */
export interface Followed {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  /** Every event so far but for signs of life, the oldest first. */
  readonly events: readonly FollowedEvent[]
  /** How many signs of life there were. */
  beats(): number
  /** Whether the server ended it. */
  hasEnded(): boolean
  /** The newest event's data, or nothing before the first. */
  newest(): string
  close(): void
}

export interface FollowedEvent {
  readonly name: string
  readonly id: string
  readonly data: string
}

/** Opens a stream; resolves as soon as its head is there. */
export async function followEvents(
  port: number,
  path: string,
  headers: Record<string, string> = {},
): Promise<Followed> {
  return await new Promise((resolve, reject) => {
    const asked = http.get({ port, path, host: '127.0.0.1', headers, agent: false }, (answer) => {
      const events: FollowedEvent[] = []
      let rest = ''
      let ended = false
      let beats = 0
      answer.setEncoding('utf8')
      answer.on('data', (text: string) => {
        const parts = (rest + text).split('\n\n')
        rest = parts.pop() ?? ''
        const read = parts.flatMap(readEvent)
        events.push(...read.filter(({ name }) => name !== 'beat'))
        beats += read.filter(({ name }) => name === 'beat').length
      })
      answer.on('error', () => (ended = true))
      answer.on('close', () => (ended = true))
      resolve({
        status: answer.statusCode ?? 0,
        headers: answer.headers,
        events,
        beats: () => beats,
        hasEnded: () => ended,
        newest: () => events.at(-1)?.data ?? '',
        close: () => asked.destroy(),
      })
    })
    asked.on('error', reject)
  })
}

/** Comments and the wish when to come back are no events. */
function readEvent(text: string): FollowedEvent[] {
  const fields = text.split('\n').map((line) => /^(\w*): ?(.*)$/.exec(line))
  const all = (name: string) =>
    fields.filter((field) => field?.[1] === name).map((field) => field?.[2] ?? '')
  const [name] = all('event')
  if (name === undefined) return []
  return [{ name, id: all('id')[0] ?? '', data: all('data').join('\n') }]
}
