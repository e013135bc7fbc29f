import { accessTable } from '#e2e/access/access-table.ts'
import type { Browser } from './browser.ts'
import type { FullSite } from './full-site.ts'

export interface Visited {
  readonly url: string
  readonly status: number
  /** Head and body as they came. */
  readonly told: string
  /** The body of a page; `undefined` of data, pictures and papers. */
  readonly html: string | undefined
}

/** No page leads on for ever, but a list may. */
const MOST = 700

/** Everything that somebody comes across who asks for all that the access table knows, and follows every link. */
export async function* crawl(browser: Browser, site: FullSite): AsyncGenerator<Visited> {
  const queue = addressesOf(site)
  const seen = new Set(queue)
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    const answer = await browser.get(url)
    const isPage = String(answer.headers['content-type']).startsWith('text/html')
    yield {
      url,
      status: answer.status,
      told: `${JSON.stringify(answer.headers)} ${answer.text}`,
      html: isPage ? answer.text : undefined,
    }
    if (!isPage) continue
    for (const [, link = ''] of answer.text.matchAll(LINK)) {
      const next = link.replaceAll('&amp;', '&')
      if (seen.has(next) || seen.size >= MOST) continue
      seen.add(next)
      queue.push(next)
    }
  }
}

/** To pages and files of ours, by path or in full; what the build made holds nothing of anybody. */
const LINK =
  /(?:href|src|content|action)="(?:http:\/\/localhost:\d+)?(\/(?!\/|assets|sign-out|dev)[^"#]*)"/g

/** All addresses of the table, as page and as data. */
function addressesOf({ team, gift }: FullSite): string[] {
  return Object.keys(accessTable)
    .filter((pattern) => !pattern.startsWith('/dev/'))
    .flatMap((pattern) => {
      const url = pattern
        .replace(':slug', team.slug)
        .replace(':id', gift)
        .replace(':code', team.short_code)
        .replace(':token', 'none')
        .replace('*', 'nothing-here')
        .replace(/:\w+/, '0'.repeat(32))
      if (/\.\w+$/.test(url)) return [url]
      return [url, `${url === '/' ? '/_root' : url}.data`]
    })
}
