import { sql } from 'kysely'
import { photoOf } from '#app/pictures/photo.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { commentsPart, newestCommentsOfUpdate } from '../comments/shown-comments.server.ts'
import type { CommentRow } from '../comments/shown-comments.server.ts'
import { linkPictureOf } from '../sharing/sharing-of.server.ts'
import { shortUrlOf } from '../sharing/short-link.server.ts'
import { waysToShare } from '../sharing/share-ways.ts'
import { framedOrganization, frameOf } from '../site-frame.server.ts'
import { renderStory, storyInWords } from '../story.server.ts'
import { colorOf } from '../team-color.ts'
import type { TeamColor } from '../team-color.ts'
import { sayNews } from './shown-news.server.ts'
import type { ShownNewsRow } from './shown-news.server.ts'
import { photosOfText } from './update-photos.server.ts'

const PAGE_SIZE = 20

interface TeamRow {
  readonly id: number
  readonly name: string
  readonly status: 'live' | 'closed'
  readonly color: TeamColor | null
  readonly time_zone: string
  readonly paused: boolean
  readonly comments_off: boolean
  readonly version: number
  readonly organization: Parameters<typeof frameOf>[0]
}

/** A team whose news everybody may read. */
async function findTeam(slug: string) {
  const { rows } = await sql<TeamRow>`
    select t.id, t.name, t.status, t.color, o.time_zone, o.giving_paused_at is not null as paused, t.comments_off_at is not null as comments_off, ${framedOrganization} as organization,
           coalesce((select version from page_version where page = 'teams/' || t.slug), 0) as version
      from team t cross join organization o where t.slug = ${slug} and t.status in ('live', 'closed')`.execute(
    db,
  )
  const [row] = rows
  if (!row) return undefined
  const href = `/teams/${slug}`
  return {
    id: row.id,
    timeZone: row.time_zone,
    version: row.version,
    commenting: { off: row.comments_off, status: row.status },
    shown: {
      site: frameOf(row.organization),
      color: colorOf(slug, row.color),
      team: {
        name: row.name,
        href,
        giveHref: row.status === 'live' && !row.paused ? `${href}/give` : null,
      },
      feedHref: `${env.BASE_URL}${href}/news.xml`,
    },
  }
}

/**
 * What a team told, newest first, a page at a time.
 * @param before the last of the page before; `null` for the first.
 * @returns `undefined` for a team that is not there or is not for all to see (S5).
 */
export async function findNewsPage(slug: string, before: string | null) {
  const team = await findTeam(slug)
  if (!team) return undefined
  const older =
    before === null
      ? sql``
      : sql`and (w.out_at, w.id) < (select out_at, id from shown_update where team_id = ${team.id} and public_id = ${before})`
  const { rows } = await sql<ShownNewsRow>`
    select w.public_id, w.title, left(w.body, 600) as body, w.out_at, ${photosOfText(sql`w.version_id`)} as photos
      from shown_update w where w.team_id = ${team.id} ${older}
     order by w.out_at desc, w.id desc limit ${PAGE_SIZE + 1}`.execute(db)
  const page = rows.slice(0, PAGE_SIZE)
  const last = page.at(-1)
  return {
    ...team.shown,
    url: `${env.BASE_URL}/teams/${slug}/news`,
    news: sayNews(page, { slug, timeZone: team.timeZone }),
    isNewest: before === null,
    olderHref:
      rows.length > PAGE_SIZE && last ? `/teams/${slug}/news?before=${last.public_id}` : undefined,
  }
}

/**
 * One piece of news for everybody.
 * @returns `undefined` for what is not there, not read yet or taken down: they look the same (S5).
 */
export async function findArticle(slug: string, id: string) {
  const team = await findTeam(slug)
  if (!team) return undefined
  const { rows } = await sql<ShownNewsRow & { comments: CommentRow[]; short_code: string }>`
    select w.public_id, w.title, w.body, w.out_at, w.short_code, ${photosOfText(sql`w.version_id`)} as photos, ${newestCommentsOfUpdate(sql`w.id`)} as comments
      from shown_update w where w.team_id = ${team.id} and w.public_id = ${id}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { name } = team.shown.team
  const pageHref = `/teams/${slug}/news/${row.public_id}`
  const url = env.BASE_URL + pageHref
  return {
    ...team.shown,
    url,
    pageHref,
    title: row.title,
    when: sayDate(new Date(row.out_at), { dateStyle: 'long', timeZone: team.timeZone }),
    description: storyInWords(row.body, 200).replaceAll(/\s+/g, ' '),
    picture: linkPictureOf(pageHref, team.version, row.title),
    bodyHtml: renderStory(row.body),
    comments: commentsPart(slug, {
      ...team.commenting,
      comments: row.comments,
      about: row.public_id,
    }),
    photos: row.photos.map((photo) => photoOf(photo, '/pictures')),
    ways: waysToShare({
      subject: say('news.share.subject', { team: name, title: row.title }),
      text: say('news.share.text', { team: name, title: row.title }),
      url,
      shortUrl: shortUrlOf(row.short_code),
    }),
  }
}
