import { parseWithZod } from '@conform-to/zod/v4'
import { sql } from 'kysely'
import { z } from 'zod'
import { askForPatience } from '#app/people/patience.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { saySkill } from '#app/teams/needs/skill.ts'
import { frameOf } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { NeedStatus, Skill } from '#db/schema/skills.ts'
import { askForNeed } from './claim-need.server.ts'
import { PersonName } from './offer.form.ts'
import { isPublicNeed } from './shown-need.server.ts'

interface NeedRow {
  readonly title: string
  readonly skill: Skill
  readonly what: string
  readonly hours: number
  readonly due_on: string
  readonly town: string
  readonly status: NeedStatus
  readonly team: string | null
  readonly slug: string | null
  readonly color: TeamColor | null
}

/**
 * What one team or staff need done.
 * @returns `undefined` for one that is not there, or that is not for all to see (S5, S36).
 */
export async function findNeedPage(publicId: string) {
  const { rows } = await sql<NeedRow>`
    select n.title, n.skill, n.what, n.hours, n.due_on, n.town, n.status, t.name as team, t.slug, t.color
      from skill_need n left join team t on t.id = n.team_id
     where n.public_id = ${publicId} and ${isPublicNeed}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const organization = await requireOrganization()
  const { title, what, slug } = row
  return {
    site: frameOf(organization),
    color: slug === null ? undefined : colorOf(slug, row.color),
    need: {
      title,
      what,
      skill: saySkill(row.skill),
      time: say('skills.hours', { n: row.hours }),
      due: sayDay(row.due_on),
      town: row.town || say('skills.anywhere'),
      who: row.team ?? organization.name,
      teamHref: slug === null ? null : `/teams/${slug}`,
      isOpen: row.status === 'open',
    },
  }
}

const claimFields = ['name', 'email', 'showsName'] as const
export type ClaimField = (typeof claimFields)[number]

const ClaimForm = z.object({
  name: PersonName,
  email: TypedEmail,
  showsName: z.literal('yes').optional(),
})

interface ClaimRequest {
  readonly needPublicId: string
  readonly form: FormData
  readonly clientAddress: string
}

export type ClaimAnswer =
  | { readonly kind: 'thanked' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'again'; readonly status: 400 | 429; readonly answer: Answer<ClaimField> }

/** Reads who would do it, and answers everybody alike (S8). */
export async function answerClaimForm({
  needPublicId,
  form,
  clientAddress,
}: ClaimRequest): Promise<ClaimAnswer> {
  const again = (status: 400 | 429, errors: Answer<ClaimField>['errors']): ClaimAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(claimFields, form), errors },
  })
  // A robot that fills in what nobody sees is thanked, and nothing is done (S18).
  if (form.get('website')) return { kind: 'thanked' }
  const submission = parseWithZod(form, { schema: ClaimForm })
  if (submission.status !== 'success')
    return again(400, complaintsOf(claimFields, submission.reply()))
  const { name, email, showsName } = submission.value
  const person = { name, email, showsName: showsName === 'yes' }
  const outcome = await askForNeed({ needPublicId, ...person, clientAddress })
  switch (outcome.kind) {
    case 'noted':
      return { kind: 'thanked' }
    case 'gone':
      return { kind: 'gone' }
    case 'too-many':
      return again(429, [{ field: 'name', message: askForPatience(outcome.retryAfterSeconds) }])
  }
}
