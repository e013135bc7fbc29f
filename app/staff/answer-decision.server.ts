import type { z } from 'zod'
import { takeNameOff } from '#app/members/take-name-off.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { db } from '#app/platform/database.server.ts'
import { approveTeam } from '#app/teams/approve-team.server.ts'
import { closeTeam, reopenTeam } from '#app/teams/close-team.server.ts'
import { hideTeam } from '#app/teams/hide-team.server.ts'
import { takeDownPicture } from '#app/teams/look/take-down-picture.server.ts'
import { sendBackTeam } from '#app/teams/send-back-team.server.ts'
import { showTeam } from '#app/teams/show-team.server.ts'
import type { FormAnswer } from './answer-form.ts'
import { findCaptainsLanguage } from './captains-language.server.ts'
import { leadTo } from './decide-at.ts'
import {
  ApprovalForm,
  approvalFormWithPictures,
  HidingForm,
  PictureDownForm,
  returnForm,
} from './decision.form.ts'
import { findLookReview } from './look-review.server.ts'
import { readForm } from './read-form.ts'
import { reasonOfReturn } from './reason-of-return.server.ts'

export async function answerApproval(
  slug: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const look = await findLookReview(slug)
  const schema = look && look.newPictures > 0 ? approvalFormWithPictures() : ApprovalForm
  return await decide(slug, form, schema, ({ submittedAt }, teamPublicId) =>
    approveTeam({ teamPublicId, submittedAt: new Date(submittedAt), actor: actorOf(by) }),
  )
}

export async function answerReturn(slug: string, form: FormData, by: Person): Promise<FormAnswer> {
  return await decide(
    slug,
    form,
    returnForm('page'),
    async ({ submittedAt, ...chosen }, teamPublicId) => {
      return await sendBackTeam({
        teamPublicId,
        submittedAt: new Date(submittedAt),
        reason: reasonOfReturn(chosen, await findCaptainsLanguage(slug)),
        actor: actorOf(by),
      })
    },
  )
}

export async function answerHiding(slug: string, form: FormData, by: Person): Promise<FormAnswer> {
  return await decide(slug, form, HidingForm, ({ reason }, teamPublicId) =>
    hideTeam({ teamPublicId, as: 'staff', reason, actor: actorOf(by) }),
  )
}

/** Takes one picture off a page, for good. */
export async function answerPictureDown(
  { slug, name }: { slug: string; name: string },
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  return await decide(slug, form, PictureDownForm, ({ reason }, teamPublicId) =>
    takeDownPicture({ teamPublicId, name, reason, actor: actorOf(by) }),
  )
}

/** Puts a hidden page back to where it was. */
export async function endHiding(slug: string, by: Person): Promise<FormAnswer> {
  return await change(slug, (teamPublicId) =>
    showTeam({ teamPublicId, as: 'staff', actor: actorOf(by) }),
  )
}

export async function beginClosing(slug: string, by: Person): Promise<FormAnswer> {
  return await change(slug, (teamPublicId) => closeTeam({ teamPublicId, actor: actorOf(by) }))
}

export async function endClosing(slug: string, by: Person): Promise<FormAnswer> {
  return await change(slug, (teamPublicId) => reopenTeam({ teamPublicId, actor: actorOf(by) }))
}

/** Takes a member's name off the page. */
export async function endName(
  slug: string,
  memberPublicId: string,
  by: Person,
): Promise<FormAnswer> {
  return await change(slug, (teamPublicId) =>
    takeNameOff({ teamPublicId, memberPublicId, actor: actorOf(by) }),
  )
}

async function decide<Schema extends z.ZodType>(
  slug: string,
  form: FormData,
  schema: Schema,
  work: (value: z.output<Schema>, teamPublicId: string) => Promise<string>,
): Promise<FormAnswer> {
  const read = readForm(form, schema)
  if (read.kind === 'again') return read
  return await change(slug, (teamPublicId) => work(read.value, teamPublicId))
}

async function change(
  slug: string,
  work: (teamPublicId: string) => Promise<string>,
): Promise<FormAnswer> {
  const team = await db
    .selectFrom('team')
    .select('public_id')
    .where('slug', '=', slug)
    .executeTakeFirst()
  const outcome = team ? await work(team.public_id) : 'team-not-found'
  return leadTo(`/staff/teams/${slug}`, outcome === 'team-not-found' ? 'not-found' : outcome)
}
