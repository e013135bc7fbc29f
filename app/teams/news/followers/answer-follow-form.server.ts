import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { askForPatience } from '#app/people/patience.ts'
import { db } from '#app/platform/database.server.ts'
import { complaintsOf, typedIn } from '../../answer.ts'
import type { Answer } from '../../answer.ts'
import { findSiteFrame } from '../../site-frame.server.ts'
import { colorOf } from '../../team-color.ts'
import { TypedEmail } from '../../team-text.form.ts'
import { followTeam } from './follow-team.server.ts'

const FollowForm = z.object({ email: TypedEmail })
const fields = ['email'] as const

export type FollowAnswer =
  | { readonly kind: 'thanked' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'again'; readonly status: 400 | 429; readonly answer: Answer<'email'> }

interface Sent {
  readonly slug: string
  readonly form: FormData
  readonly clientAddress: string
}

/** Reads an address; the answer is the same for who is new and who follows already (S8). */
export async function answerFollowForm({ slug, form, clientAddress }: Sent): Promise<FollowAnswer> {
  const again = (status: 400 | 429, errors: Answer<'email'>['errors']): FollowAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(fields, form), errors },
  })
  // A robot that fills in what nobody sees is thanked, and nothing is done (S18).
  if (form.get('website')) return { kind: 'thanked' }
  const submission = parseWithZod(form, { schema: FollowForm })
  if (submission.status !== 'success') return again(400, complaintsOf(fields, submission.reply()))
  const outcome = await followTeam({ slug, email: submission.value.email, clientAddress })
  switch (outcome.kind) {
    case 'noted':
      return { kind: 'thanked' }
    case 'team-not-found':
      return { kind: 'not-found' }
    case 'too-many':
      return again(429, [{ field: 'email', message: askForPatience(outcome.retryAfterSeconds) }])
  }
}

/** The page of the form. @returns `undefined` for a team that is not there or is not for all to see (S5). */
export async function findFollowPage(slug: string) {
  const team = await db
    .selectFrom('team')
    .select(['name', 'color'])
    .where('slug', '=', slug)
    .where('status', 'in', ['live', 'closed'])
    .executeTakeFirst()
  if (!team) return undefined
  return {
    site: await findSiteFrame(),
    color: colorOf(slug, team.color),
    team: { name: team.name, href: `/teams/${slug}` },
  }
}
