import { Feed } from 'feed'
import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { renderStory, storyInWords } from '../story.server.ts'

/** A reader that looks once a week misses nothing of the liveliest team. */
const MOST = 50

interface Row {
  readonly public_id: string
  readonly title: string
  readonly body: string
  readonly out_at: Date
  readonly slug: string
  readonly team_name: string
}

/**
 * The news of one team, or of every team of the campaign, as RSS 2.0: what its pages show, and nobody's name or address.
 * @param slug `null`: of every team.
 * @returns `undefined` for a team that is not there or is not for all to see (S5).
 */
export async function makeNewsFeed(slug: string | null): Promise<string | undefined> {
  const [organization, place] = await Promise.all([requireOrganization(), findPlace(slug)])
  if (!place) return undefined
  const rows = await findRows(slug)
  const feed = new Feed({
    id: env.BASE_URL + place.path,
    link: env.BASE_URL + place.path,
    title:
      slug === null
        ? say('news.feed.titleAll', { organization: organization.name })
        : say('news.feed.title', { team: place.name }),
    description: say('news.feed.about', { organization: organization.name }),
    language: currentLanguage(),
    generator: 'Team Up',
    copyright: organization.legalName,
    updated: rows[0]?.out_at ?? place.since,
    feedLinks: {
      rss: `${env.BASE_URL}${slug === null ? '' : place.path.replace(/\/news$/, '')}/news.xml`,
    },
  })
  for (const row of rows) {
    const url = `${env.BASE_URL}/teams/${row.slug}/news/${row.public_id}`
    feed.addItem({
      id: url,
      link: url,
      title: unbroken(
        slug === null
          ? say('news.letter.subject', { team: row.team_name, title: row.title })
          : row.title,
      ),
      description: escapeHtml(storyInWords(row.body, 300)),
      content: withWholeLinks(renderStory(row.body)),
      date: row.out_at,
    })
  }
  return feed.rss2()
}

async function findPlace(slug: string | null) {
  if (slug === null) {
    const campaign = await db
      .selectFrom('campaign')
      .select(['name', 'created_at'])
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    return campaign && { name: campaign.name, path: '/', since: campaign.created_at }
  }
  const team = await db
    .selectFrom('team')
    .select(['name', 'created_at'])
    .where('slug', '=', slug)
    .where('status', 'in', ['live', 'closed'])
    .executeTakeFirst()
  return team && { name: team.name, path: `/teams/${slug}/news`, since: team.created_at }
}

async function findRows(slug: string | null): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select w.public_id, w.title, w.body, w.out_at, t.slug, t.name as team_name
      from shown_update w join team t on t.id = w.team_id join campaign c on c.id = t.campaign_id
     where t.status in ('live', 'closed') and ${slug === null ? sql`c.closed_at is null` : sql`t.slug = ${slug}`}
     order by w.out_at desc, w.id desc limit ${MOST}`.execute(db)
  return rows
}

/** The feed as an answer. @throws a 404 for a team that is not there or is not for all to see (S5). */
export async function sendNewsFeed(slug: string | null): Promise<Response> {
  const feed = await makeNewsFeed(slug)
  if (feed === undefined) throw new Response('Not found', { status: 404 })
  return new Response(feed, {
    headers: {
      'Content-Type': 'application/rss+xml; charset=utf-8',
      'Cache-Control': 'public, no-cache',
    },
  })
}

/** The library ends a section early at the second of these. */
function unbroken(words: string): string {
  return words.replaceAll(']]>', ']] >')
}

/** Readers take a summary for HTML. */
function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A reader elsewhere does not know where a link of ours begins. */
function withWholeLinks(html: string): string {
  return html.replaceAll('href="/', `href="${env.BASE_URL}/`)
}
