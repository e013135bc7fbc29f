import type { IncomingMessage, ServerResponse } from 'node:http'
import { currentLanguage } from '#app/words/language.ts'
import { inLanguage } from '#app/words/language.server.ts'
import type { Language } from '#app/words/language.ts'
import type { FindPage } from '../page-cache.server.ts'
import type { hearOfPages, PageNotices } from '../page-notices.server.ts'
import { log } from '../log.server.ts'
import { createPageNamer } from '../page-paths.ts'
import type { NamedPage, PagePaths } from '../page-paths.ts'
import { clientAddress } from './client-address.ts'
import { asEvent } from './event-bytes.ts'
import type { AnswerFirst } from './http-server.server.ts'
import { securityHeaders } from './security-headers.ts'
import type { HeaderSettings } from './security-headers.ts'
import { visitOf } from './visit.server.ts'

export interface PageStreamsOptions extends HeaderSettings {
  /** Paths that end in `/events`, and the versioned page that each follows; what it sends is the stored page at the same path with `/state`. */
  readonly paths: PagePaths
  readonly find: FindPage
  readonly hear: typeof hearOfPages
  readonly trustedProxies: number
  readonly most?: { readonly all: number; readonly ofAnAddress: number }
  /** Milliseconds between two signs of life; a notice that was never heard is made up for as often. */
  readonly beat?: number
}

export interface PageStreams {
  readonly answer: AnswerFirst
  /** Ends every stream, so that whoever follows goes on at another process (A1), and takes no more. */
  end(): Promise<void>
}

/** Who follows one page in one language: they are all sent the same bytes. */
interface Channel {
  readonly state: string
  readonly page: string
  readonly language: Language
  readonly followers: Set<Follower>
  sending: boolean
  again: boolean
}

interface Follower {
  readonly outgoing: ServerResponse
  /** The version that they have. */
  seen: string
}

/** A machine holds two thousand with room to spare; a whole hall stands behind one address. */
const MOST = { all: 5_000, ofAnAddress: 1_000 }
const BEAT = 15_000
/** While gifts rain, a page is sent so often and no more, in milliseconds between. */
const SPACING = 150
/** Who has not fetched so many bytes is let go: their next connection gets the newest at once. */
const MOST_WAITING = 128 * 1024
/** An event, since a browser tells its page of no comment: what hears none for a while takes the line for dead. */
const SIGN_OF_LIFE = asEvent('beat')

/**
 * Pages that are followed while they change, as server-sent events. A notice of Postgres says which page moved; the page is then
 * proved, drawn once and written to all who follow it, so that a gift costs one query and one drawing a process, however many look on.
 */
export function createPageStreams(options: PageStreamsOptions): PageStreams {
  const { paths, find, hear, trustedProxies, most = MOST, beat = BEAT, ...settings } = options
  const nameOf = createPageNamer(paths)
  const channels = new Map<string, Channel>()
  const byAddress = new Map<string, number>()
  let followers = 0
  let ended = false
  let notices: PageNotices | undefined
  const heart = setInterval(() => {
    for (const channel of channels.values()) {
      for (const follower of channel.followers) write(follower, SIGN_OF_LIFE)
      void bringUp(channel)
    }
  }, beat)
  heart.unref()

  /** Sends the newest to whoever has not got it. Asked while it is at it, it does so once more when it is done. */
  async function bringUp(channel: Channel): Promise<void> {
    channel.again = true
    if (channel.sending) return
    channel.sending = true
    while (channel.again && channel.followers.size > 0) {
      channel.again = false
      await sendNewest(channel).catch((err: unknown) =>
        log.error({ err, page: channel.page }, 'who follows a page could not be sent it'),
      )
      if (channel.again) await new Promise((resolve) => setTimeout(resolve, SPACING))
    }
    channel.sending = false
  }

  async function sendNewest({ state, page, language, followers: all }: Channel): Promise<void> {
    const found = await inLanguage(language, () => find(state, page, language))
    if (found.kind === 'not-kept' && found.why === 'elsewhere')
      for (const { outgoing } of all) outgoing.end(asEvent('gone'))
    // Of a database that is silent, or a drawing that failed, nothing is told: who looks on keeps what they see meanwhile.
    if (found.kind !== 'fresh') return
    const { etag, bytes } = found.page
    const event = asEvent('state', { id: etag, data: bytes.toString('utf8') })
    for (const follower of all) {
      if (follower.seen === etag) continue
      follower.seen = etag
      write(follower, event)
    }
  }

  function channelOf(named: NamedPage, state: string): Channel {
    const language = currentLanguage()
    const key = `${language} ${state}`
    let channel = channels.get(key)
    if (!channel) {
      const { page } = named
      channel = { state, page, language, followers: new Set(), sending: false, again: false }
      channels.set(key, channel)
    }
    return channel
  }

  function follow(incoming: IncomingMessage, outgoing: ServerResponse, named: NamedPage): void {
    const address = clientAddress(
      incoming.socket.remoteAddress,
      textOf(incoming.headers['x-forwarded-for']),
      trustedProxies,
    )
    const before = byAddress.get(address) ?? 0
    if (ended || followers >= most.all || before >= most.ofAnAddress) {
      refuse(outgoing, 503, 'no room for one more; please ask for the page itself')
      return
    }
    notices ??= hear({
      onPage: (page) => {
        for (const channel of channels.values()) if (channel.page === page) void bringUp(channel)
      },
      onOpen: () => {
        for (const channel of channels.values()) void bringUp(channel)
      },
    })
    const channel = channelOf(named, stateOf(named.path))
    const follower = { outgoing, seen: textOf(incoming.headers['last-event-id']) ?? '' }
    channel.followers.add(follower)
    followers++
    byAddress.set(address, before + 1)
    outgoing.once('close', () => {
      channel.followers.delete(follower)
      if (channel.followers.size === 0) channels.delete(`${channel.language} ${channel.state}`)
      followers--
      const left = (byAddress.get(address) ?? 1) - 1
      if (left === 0) byAddress.delete(address)
      else byAddress.set(address, left)
    })
    outgoing.writeHead(200, {
      ...securityHeaders(named.path, { kind: 'plain' }, settings),
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      // A proxy that gathers an answer before it passes it on would hold back what is new.
      'X-Accel-Buffering': 'no',
      'X-Request-Id': visitOf(incoming).id,
    })
    // Whoever is cut off together does not come back together.
    outgoing.write(`retry: ${1_000 + Math.round(Math.random() * 4_000)}\n\n`)
    void bringUp(channel)
  }

  return {
    async answer(incoming, outgoing) {
      const named = incoming.method === 'GET' ? nameOf(incoming.url ?? '/') : undefined
      if (!named) return false
      visitOf(incoming).pattern = named.pattern
      const found = await find(stateOf(named.path), named.page, currentLanguage())
      if (found.kind === 'fresh' || found.kind === 'stale') {
        if (!outgoing.destroyed) follow(incoming, outgoing, named)
      } else if (found.kind === 'not-kept' && found.why === 'elsewhere')
        refuse(outgoing, 404, 'Not found')
      else refuse(outgoing, 503, 'please try again')
      return true
    },
    async end() {
      ended = true
      clearInterval(heart)
      for (const { followers: all } of channels.values())
        for (const { outgoing } of all) outgoing.end()
      await notices?.stop()
    },
  }
}

function write({ outgoing }: Follower, bytes: Buffer): void {
  if (outgoing.writableLength > MOST_WAITING) outgoing.destroy()
  else if (outgoing.writable) outgoing.write(bytes)
}

function stateOf(path: string): string {
  return path.replace(/events$/, 'state')
}

function refuse(outgoing: ServerResponse, status: number, words: string): void {
  const head = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  outgoing.writeHead(status, { ...head, ...(status === 503 && { 'Retry-After': '30' }) }).end(words)
}

function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header
}
