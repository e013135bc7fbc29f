import { parseWithZod } from '@conform-to/zod/v4'
import type { PersonCheckProps } from '#app/giving/person-check.tsx'
import { askForPatience } from '#app/people/patience.ts'
import { db } from '#app/platform/database.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { findComments } from '#app/teams/comments/shown-comments.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { CommentForm, commentFields } from './comment.form.ts'
import type { CommentField } from './comment.form.ts'
import { newStamp, weighWriter } from './weigh-writer.server.ts'
import { writeComment } from './write-comment.server.ts'

interface Asked {
  readonly slug: string
  /** The public id of a piece of the team's news; null for the team itself. */
  readonly about: string | null
}

/**
 * All comments on a team's page or on a piece of its news, and where to leave one.
 * @returns `undefined` for what is not for all to see, and where the captains want no comments (S5).
 */
export async function findCommentsPage({ slug, about }: Asked, before: string | null) {
  const place = await findPlace({ slug, about })
  if (!place) return undefined
  const [site, { comments, older }] = await Promise.all([
    findSiteFrame(),
    findComments(place, before),
  ])
  const teamHref = `/teams/${slug}`
  const href = `${teamHref}/comments${about === null ? '' : `?about=${about}`}`
  return {
    site,
    color: colorOf(slug, place.color),
    place: {
      name: place.title ?? place.name,
      href: about === null ? teamHref : `${teamHref}/news/${about}`,
    },
    teamHref,
    href,
    comments,
    isNewest: before === null,
    olderHref: older && `${href}${about === null ? '?' : '&'}before=${older}`,
    takes: place.status === 'live',
    stamp: newStamp(),
  }
}

async function findPlace({ slug, about }: Asked) {
  const place = await db
    .selectFrom('team')
    .leftJoin('shown_update as news', (join) =>
      join.onRef('news.team_id', '=', 'team.id').on('news.public_id', '=', about ?? ''),
    )
    .select(['team.id as teamId', 'team.name', 'team.color', 'team.status'])
    .select(['news.id as updateId', 'news.title'])
    .where('team.slug', '=', slug)
    .where('team.status', 'in', ['live', 'closed'])
    .where('team.comments_off_at', 'is', null)
    .executeTakeFirst()
  return about !== null && place?.updateId === null ? undefined : place
}

export interface CommentAgain extends Answer<CommentField> {
  /** A moment's work for the browser; null unless there is a reason. */
  readonly check: PersonCheckProps | null
  readonly stamp: string
}

export type CommentAnswer =
  | { readonly kind: 'thanked' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'again'; readonly status: 400 | 429; readonly answer: CommentAgain }

interface CommentRequest extends Asked {
  readonly form: FormData
  readonly clientAddress: string
}

/** However many forms somebody sends, no address is written to more often than this by them. */
const PER_ADDRESS: Limit = { name: 'comment-address', points: 5, seconds: 3600 }

/** Reads what somebody wrote, and keeps it until it was read. */
export async function answerCommentForm({
  slug,
  about,
  form,
  clientAddress,
}: CommentRequest): Promise<CommentAnswer> {
  // A robot that fills in what nobody sees is thanked, and nothing is done (S18).
  if (form.get('website')) return { kind: 'thanked' }
  const place = await findPlace({ slug, about })
  if (place?.status !== 'live') return { kind: 'not-found' }
  const sent = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const stamp = sent('stamp')
  const again = (
    status: 400 | 429,
    { errors = [], check = null }: Partial<Pick<CommentAgain, 'errors' | 'check'>>,
  ): CommentAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(commentFields, form), errors, check, stamp },
  })
  const submission = parseWithZod(form, { schema: CommentForm })
  if (submission.status !== 'success')
    return again(400, { errors: complaintsOf(commentFields, submission.reply()) })
  const check = await weighWriter({
    clientAddress,
    teamId: place.teamId,
    stamp,
    proof: sent('proof'),
    ticket: sent('ticket'),
  })
  if (check) return again(429, { check })
  const { allowed, retryAfterSeconds } = await spend(PER_ADDRESS, submission.value.email)
  if (!allowed)
    return again(429, { errors: [{ field: 'email', message: askForPatience(retryAfterSeconds) }] })
  const outcome = await writeComment({ ...placeOf(place), ...submission.value })
  return outcome === 'kept' ? { kind: 'thanked' } : { kind: 'not-found' }
}

function placeOf({ teamId, updateId }: { teamId: number; updateId: number | null }) {
  return { teamId, updateId }
}
