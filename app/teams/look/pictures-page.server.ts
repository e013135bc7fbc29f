import { sql } from 'kysely'
import { photoOf } from '#app/pictures/photo.ts'
import { db } from '#app/platform/database.server.ts'
import type { PictureFocus, PicturePart } from '#db/schema/pictures.ts'
import { findPageEditor } from '../page-editor.server.ts'
import { sceneOf } from './scene.ts'

export type PicturesPage = Awaited<ReturnType<typeof findPicturesPage>>
export type DeskPicture = PicturesPage['gallery'][number]

interface Team {
  readonly id: number
  readonly slug: string
}

/** The pictures of a team's newest version, and what else was uploaded lately, as its captain works on them. */
export async function findPicturesPage(team: Team, personId: number) {
  const editor = await findPageEditor(team, personId)
  const rows = await findRows(team.id, editor.versionId)
  const pictures = rows.map((row) => deskPicture(row, team.slug))
  const placed = pictures.filter(({ standing }) => standing === 'placed')
  const of = (part: PicturePart) => placed.filter((picture) => picture.part === part)
  return {
    slug: editor.slug,
    name: editor.name,
    status: editor.status,
    state: editor.state,
    everPublished: editor.everPublished,
    color: editor.color,
    scene: sceneOf(editor.kind, editor.scene),
    cover: of('cover')[0] ?? null,
    gallery: of('gallery'),
    video: editor.videoUrl === null ? null : { url: editor.videoUrl, title: editor.videoTitle },
    still: of('video')[0] ?? null,
    removed: pictures.filter(({ standing }) => standing === 'removed'),
    loose: pictures.filter(({ standing }) => standing === 'loose'),
  }
}

/** One picture of a team for its captain, wherever it stands; `undefined` when it is not there. */
export async function findPictureDesk(team: Team, personId: number, name: string) {
  const editor = await findPageEditor(team, personId)
  const rows = await findRows(team.id, editor.versionId)
  const row = rows.find((each) => each.name === name)
  if (!row) return undefined
  return {
    slug: editor.slug,
    name: editor.name,
    status: editor.status,
    state: editor.state,
    color: editor.color,
    hasCover: rows.some(({ part, removed }) => part === 'cover' && !removed),
    picture: deskPicture(row, team.slug),
  }
}

interface Row {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly finished: boolean
  readonly withdrawn: boolean
  readonly part: PicturePart | null
  readonly alt: string | null
  readonly focus: PictureFocus | null
  readonly removed: boolean
}

/** What no version ever used is `loose`; what only older ones used is not shown any more. */
async function findRows(teamId: number, versionId: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select p.name, p.width, p.height, p.finished_at is not null as finished, p.withdrawn_at is not null as withdrawn,
           vp.part, vp.alt, vp.focus, vp.removed_at is not null as removed
      from picture p left join team_version_picture vp on vp.picture_id = p.id and vp.version_id = ${versionId}
     where p.team_id = ${teamId} and p.arrived_at is not null and p.erased_at is null
       and (vp.picture_id is not null or p.withdrawn_at is null
            and not exists (select 1 from team_version_picture u where u.picture_id = p.id)
            and not exists (select 1 from event_version ev where ev.picture_id = p.id and ev.cover_alt is not null))
     order by vp.place, p.id`.execute(db)
  return rows
}

function deskPicture(row: Row, slug: string) {
  const { name, finished, withdrawn, part, alt, focus } = row
  const standing = part === null ? 'loose' : row.removed ? 'removed' : 'placed'
  const shown = { ...row, alt: alt ?? '', focus: focus ?? 'center' }
  return {
    name,
    finished,
    withdrawn,
    part,
    alt: alt ?? '',
    focus: focus ?? 'center',
    standing: standing satisfies 'loose' | 'removed' | 'placed',
    href: `/manage/${slug}/pictures/${name}`,
    photo: photoOf(shown, `/manage/${slug}/files`),
  } as const
}
