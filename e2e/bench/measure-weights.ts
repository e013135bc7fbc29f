import { gunzipSync } from 'node:zlib'
import http from 'node:http'
import type { AppUnderLoad } from './app-under-load.ts'
import { WALL_TEAM } from './crowd.ts'
import type { Figure } from './report.ts'

/** What a first visit to a team page moves over the wire, counted as a browser would fetch it. */
export async function measureWeights(
  { url }: AppUnderLoad,
  note: (figure: Figure) => void,
): Promise<void> {
  const page = await fetchBytes(`${url}/teams/${WALL_TEAM}`, 'gzip')
  const html = gunzipSync(page).toString()
  const files = new Set(
    [...html.matchAll(/<(?:link|script|img)[^>]+(?:href|src)="(\/[^"]+)"/g)].map(
      (found) => found[1] ?? '',
    ),
  )
  const assets = [...files].filter((path) => /\.(css|js|woff2|svg|png|webp|jpg)(\?|$)/.test(path))
  let bytes = (await fetchBytes(`${url}/teams/${WALL_TEAM}`, 'br')).length
  let script = 0
  note({
    name: 'team page HTML, compressed',
    value: bytes / 1024,
    unit: 'kB',
    goal: '≤ 15',
    met: bytes <= 15 * 1024,
  })
  for (const path of assets) {
    const size = (await fetchBytes(url + path, 'br')).length
    bytes += size
    if (/\.js(\?|$)/.test(path)) script += size
  }
  note({
    name: 'the files that it names',
    value: bytes / 1024,
    unit: 'kB',
    goal: '≤ 100',
    met: bytes <= 100 * 1024,
    note: `${assets.length + 1} requests; the browser test counts them in Chromium`,
  })
  const uncacheable = await countUncacheable(url, [`/teams/${WALL_TEAM}`, ...assets])
  note({
    name: 'calls of a view that no cache can answer',
    value: uncacheable,
    unit: '',
    goal: '0',
    met: uncacheable === 0,
    note: 'neither kept for good nor answered with 304',
  })
  note({
    name: 'script of it',
    value: script / 1024,
    unit: 'kB',
    goal: '≤ 4',
    met: script <= 4 * 1024,
  })
}

/** How many of the things that a visitor reads would be sent again in full to somebody who has them. */
async function countUncacheable(url: string, paths: readonly string[]): Promise<number> {
  const sentAgain = await Promise.all(
    paths.map(async (path) => {
      const { headers } = await fetch(url + path)
      if (/immutable/.test(headers.get('Cache-Control') ?? '')) return false
      const again = { 'If-None-Match': headers.get('ETag') ?? '' }
      return (
        headers.has('Set-Cookie') || (await fetch(url + path, { headers: again })).status !== 304
      )
    }),
  )
  return sentAgain.filter(Boolean).length
}

function fetchBytes(url: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers: { 'Accept-Encoding': encoding } }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => resolve(Buffer.concat(parts)))
      })
      .on('error', reject)
  })
}
