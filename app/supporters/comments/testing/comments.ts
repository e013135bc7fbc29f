import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { aCaptain } from '#db/testing/builders.ts'
import { answerCommentForm } from '../comments-page.server.ts'
import { decideComment } from '../decide-comment.server.ts'
import { listComments } from '../list-comments.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { writeComment } from '../write-comment.server.ts'

export interface AComment {
  readonly id: number
  readonly publicId: string
  readonly email: string
}

let numbers = 0

/** A comment that nobody has read, by somebody of its own. */
export async function aComment(team: ATeam, words = 'You are all so good!'): Promise<AComment> {
  const email = `visitor-${++numbers}-${team.id}@example.org`
  await writeComment({ teamId: team.id, updateId: null, name: 'Ida W.', email, words })
  const { id, public_id: publicId } = await db
    .selectFrom('comment')
    .select(['id', 'public_id'])
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return { id, publicId, email }
}

let clients = 0

/** Who decides on comments of a team. */
export interface CommentCaptain {
  readonly teamId: number
  readonly email: string
  readonly actor: Actor
}

export async function commentCaptainOf(team: ATeam): Promise<CommentCaptain> {
  const captain = await aCaptain(team)
  return { teamId: team.id, email: captain.email, actor: actorOf(captain) }
}

/** What the settings say of comments; what is not named is as it is at first. */
export async function setCommentRules(
  rules: { comments_read_by?: 'captain' | 'staff'; block_words?: string } = {},
): Promise<void> {
  await db
    .updateTable('organization')
    .set({ comments_read_by: 'captain', block_words: '', ...rules })
    .execute()
}

export async function decideAs(
  { teamId, actor }: CommentCaptain,
  commentPublicId: string,
  decision: 'shown' | 'hidden',
  changes = 0,
) {
  return await decideComment({ commentPublicId, teamId, decision, changes, replied: null, actor })
}

/** Sends the form of a visitor of their own. */
export async function sendComment(
  team: ATeam,
  typed: Readonly<Record<string, string>> = {},
  client?: string,
) {
  clients += 1
  const form = formOf({
    name: 'Ida W.',
    email: `sends-${clients}@example.org`,
    words: 'You are all so good!',
    stamp: sealMark('comment-form', now().getTime() - 60_000),
    ...typed,
  })
  const clientAddress = client ?? `198.51.100.${clients}`
  return await answerCommentForm({ slug: team.slug, about: null, form, clientAddress })
}

/** What waits at the team to be read. */
export async function waitingAt(team: ATeam) {
  return (await listComments({ teamId: team.id, tab: 'waiting', before: null })).comments
}

/** What its page shows. */
export async function shownOn(team: ATeam) {
  return (await findPublicTeamPage(team.slug))?.page.comments.comments
}

export async function versionOf(team: ATeam): Promise<number> {
  const row = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `teams/${team.slug}`)
    .executeTakeFirst()
  return row?.version ?? 0
}

/** What the link in its writer's letter holds. */
export function keyOf({ publicId }: AComment): string {
  return sealMark('comment', publicId)
}
