import { parseWithZod } from '@conform-to/zod/v4'
import { sql } from 'kysely'
import { shortName } from '#app/members/member-name.ts'
import { askForPatience } from '#app/people/patience.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { standingInAll, standingOfTeam } from '#app/teams/standing.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import { say } from '#app/words/say.ts'
import { askToStand } from './ask-to-stand.server.ts'
import { StandForm, standFields } from './stand.form.ts'
import type { StandField } from './stand.form.ts'

/** So many names are shown, the newest. */
const NAMES = 60

export type StandPage = Awaited<ReturnType<typeof findStandPage>>['page']

/** Where people say that they stand with us, with how many do; through a team, where the address names one that all can see. */
export async function findStandPage(search: URLSearchParams) {
  const team = await findTeam(search.get('team'))
  const [site, people, names] = await Promise.all([
    findSiteFrame(),
    countAll(),
    findNames(team?.id ?? null),
  ])
  return {
    site,
    color: team && colorOf(team.slug, team.color),
    url: `${env.BASE_URL}/stand-with-us`,
    page: {
      people,
      names,
      consent: say('stand.form.consent', { organization: site.organization.name }),
      team: team && { name: team.name, slug: team.slug, people: team.people },
    },
  }
}

interface StandRequest {
  readonly search: URLSearchParams
  readonly form: FormData
  readonly clientAddress: string
}

export type StandAnswer = FormAnswer<Answer<StandField>>

/** Reads who wants to stand with us; the answer is the same for who does already (S8). */
export async function answerStandForm(request: StandRequest): Promise<StandAnswer> {
  const { search, form, clientAddress } = request
  const again = (status: 400 | 429, errors: Answer<StandField>['errors']): StandAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(standFields, form), errors },
  })
  const team = await findTeam(search.get('team'))
  const thanked: StandAnswer = {
    kind: 'on',
    to: `/stand-with-us?${team ? `team=${team.slug}&` : ''}thanks`,
  }
  // A robot that fills in what nobody sees is thanked, and nothing is done (S18).
  if (form.get('website')) return thanked
  const submission = parseWithZod(form, { schema: StandForm })
  if (submission.status !== 'success')
    return again(400, complaintsOf(standFields, submission.reply()))
  const { showsName, ...wish } = submission.value
  const { organization } = await findSiteFrame()
  const outcome = await askToStand({
    ...wish,
    showsName: showsName === 'yes',
    teamId: team?.id ?? null,
    consent: say('stand.form.consent', { organization: organization.name }),
    clientAddress,
  })
  if (outcome.kind === 'noted') return thanked
  return again(429, [{ field: 'firstName', message: askForPatience(outcome.retryAfterSeconds) }])
}

interface TeamRow {
  readonly id: number
  readonly name: string
  readonly slug: string
  readonly color: TeamColor | null
  readonly people: number
}

/** A team whose page everyone can see; `null` for any other, whether it is there or not (S5). */
async function findTeam(slug: string | null): Promise<TeamRow | null> {
  if (slug === null) return null
  const { rows } = await sql<TeamRow>`
    select t.id, t.name, t.slug, t.color, ${standingOfTeam(sql`t.id`)} as people
      from team t where t.slug = ${slug} and t.status in ('live', 'closed')`.execute(db)
  return rows[0] ?? null
}

async function countAll(): Promise<number> {
  const { rows } = await sql<{ people: number }>`select ${standingInAll} as people`.execute(db)
  return rows[0]?.people ?? 0
}

/** First names and initials of who ticked it, the newest first: never an email, a town or a last name (S4). */
async function findNames(teamId: number | null): Promise<string[]> {
  const rows = await db
    .selectFrom('supporter')
    .select(['first_name', 'last_name'])
    .where('shows_name', '=', true)
    .where('name_hidden_at', 'is', null)
    .where('confirmed_at', 'is not', null)
    .where('left_at', 'is', null)
    .$if(teamId !== null, (query) => query.where('team_id', '=', teamId))
    .orderBy('confirmed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(NAMES)
    .execute()
  return rows.map((row) => shortName(`${row.first_name} ${row.last_name}`)).filter(Boolean)
}
