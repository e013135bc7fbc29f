import { parseWithZod } from '@conform-to/zod/v4'
import { sql } from 'kysely'
import { askForPatience } from '#app/people/patience.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { isSkill } from '#app/teams/needs/skill.ts'
import { frameOf } from '#app/teams/site-frame.server.ts'
import { dayIn } from '#app/words/days.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { Skill } from '#db/schema/skills.ts'
import { offerFields, offerForm, tickedSkills } from './offer.form.ts'
import type { OfferField } from './offer.form.ts'
import { offerSkills } from './offer-skills.server.ts'
import { isShownNeed } from './shown-need.server.ts'
import { findToday } from './today.server.ts'

const MOST = 100

interface NeedRow {
  readonly id: string
  readonly title: string
  readonly skill: Skill
  readonly hours: number
  readonly due_on: string
  readonly town: string
  readonly team: string | null
}

/** What teams and staff need done, the soonest first, as the address asks for it. */
export async function findLendPage(asked: URLSearchParams) {
  const skillAsked = asked.get('skill') ?? ''
  const skill = isSkill(skillAsked) ? skillAsked : null
  const town = (asked.get('town') ?? '').trim().slice(0, 60)
  const organization = await requireOrganization()
  const rows = await findNeeds(skill, town)
  return {
    site: frameOf(organization),
    page: {
      skill: skill ?? '',
      town,
      isFiltered: skill !== null || town !== '',
      today: dayIn(organization.timeZone, now()),
      needs: rows.map((row) => ({
        href: `/lend-your-gifts/needs/${row.id}`,
        title: row.title,
        who: row.team ?? organization.name,
        facts: [
          say(`skills.kind.${row.skill}`),
          say('skills.hours', { n: row.hours }),
          say('skills.by', { day: sayDay(row.due_on) }),
          row.town || say('skills.anywhere'),
        ],
      })),
    },
  }
}

/** What can be done from anywhere fits every town. */
async function findNeeds(skill: Skill | null, town: string): Promise<NeedRow[]> {
  const { rows } = await sql<NeedRow>`
    select n.public_id as id, n.title, n.skill, n.hours, n.due_on, n.town, t.name as team
      from skill_need n left join team t on t.id = n.team_id
     where n.status = 'open' and ${isShownNeed} and (${skill}::text is null or n.skill = ${skill})
       and (${town} = '' or n.town = '' or position(lower(${town}) in lower(n.town)) > 0)
     order by n.due_on, n.id limit ${MOST}`.execute(db)
  return rows
}

interface OfferRequest {
  readonly form: FormData
  readonly clientAddress: string
}

export type OfferAnswer =
  | { readonly kind: 'thanked' }
  | { readonly kind: 'again'; readonly status: 400 | 429; readonly answer: Answer<OfferField> }

/** Reads what somebody offers, and answers everybody alike (S8). */
export async function answerOfferForm({ form, clientAddress }: OfferRequest): Promise<OfferAnswer> {
  const again = (status: 400 | 429, errors: Answer<OfferField>['errors']): OfferAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(offerFields, form), errors },
  })
  // A robot that fills in what nobody sees is thanked, and nothing is done (S18).
  if (form.get('website')) return { kind: 'thanked' }
  const submission = parseWithZod(form, { schema: offerForm(await findToday()) })
  const skills = tickedSkills(form)
  const missing = skills.length === 0 ? [sayNoSkill()] : []
  if (submission.status !== 'success')
    return again(400, [...missing, ...complaintsOf(offerFields, submission.reply())])
  if (missing.length > 0) return again(400, missing)
  const { name, email, ...text } = submission.value
  const outcome = await offerSkills({ name, email, skills, text, clientAddress })
  switch (outcome.kind) {
    case 'noted':
      return { kind: 'thanked' }
    case 'too-many':
      return again(429, [{ field: 'name', message: askForPatience(outcome.retryAfterSeconds) }])
  }
}

/** The first box has the group's own id, so that the summary leads to it. */
export function sayNoSkill() {
  return { field: 'skills', message: say('skills.errors.skills') }
}
