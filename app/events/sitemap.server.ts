import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { isShown } from './shown-event.server.ts'

/** As many as the standard lets stand in one file. */
const MOST = 50_000

/** All that search engines should find, as they read it. */
export async function makeSitemap(): Promise<string> {
  const { rows } = await sql<{ path: string; changed_at: Date | null }>`
    select pages.path, p.changed_at
      from (select '/' as path, 'home' as page
            union all select '/teams', 'teams'
            union all select '/events', 'events'
            union all select '/resources', 'resources'
            union all (select '/resources/' || slug, 'resources' from resource where shown_at is not null)
            union all select unnest(array['/stand-with-us', '/lend-your-gifts', '/meetings']), null
            union all (select '/teams/' || slug, 'teams/' || slug from team where status in ('live', 'closed'))
            union all (select '/teams/' || t.slug || '/events/' || e.slug, 'events/' || t.slug || '/' || e.slug
                         from event e join team t on t.id = e.team_id where ${isShown})) pages
      left join page_version p on p.page = pages.page
     where pages.page is null or p.page is not null
     order by 1 limit ${MOST}`.execute(db)
  const urls = rows.map(({ path, changed_at: changedAt }) => {
    const changed = changedAt === null ? '' : `<lastmod>${changedAt.toISOString()}</lastmod>`
    return `<url><loc>${env.BASE_URL}${path}</loc>${changed}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

/** What robots are asked to leave alone, and where they find the rest. */
export function sayToRobots(): string {
  const lines = [
    ['User-agent', '*'],
    ...KEPT.map((path) => ['Disallow', path]),
    ['Allow', '/'],
    ['Sitemap', `${env.BASE_URL}/sitemap.xml`],
  ]
  return lines.map((line) => `${line.join(': ')}\n`).join('')
}

const KEPT = ['/dev/', '/manage/', '/staff/', '/sign-in', '/api/', '/embed/']
