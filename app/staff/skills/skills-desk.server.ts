import { sql } from 'kysely'
import { findNeedSheet } from '#app/supporters/skills/need-sheet.server.ts'
import { findNeeds } from '#app/supporters/skills/needs-desk.server.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { Skill } from '#db/schema/skills.ts'

/** What teams and staff need done, what waits to be read first. */
export async function findSkillsDesk() {
  return { needs: await findNeeds('any') }
}

/** One need, with all that was done about it. */
export async function findStaffNeed(publicId: string) {
  const need = await findNeedSheet(publicId, 'any')
  if (!need) return undefined
  const trail = await findAuditTrail({ subject: { kind: 'skill-need', id: publicId } })
  return { need, trail }
}

export interface OfferRow {
  readonly public_id: string
  readonly name: string
  readonly email: string
  readonly skills: Skill[]
  readonly words: string
  readonly hours: number
  readonly until: string
  readonly licence: string
  readonly town: string
  readonly paused: boolean
}

export type ListedOffer = Awaited<ReturnType<typeof findOffers>>[number]

const MOST = 500

/** What people offer, by name and address, which staff alone may read. Who did not press the button yet is not in it. */
export async function findOffers(skill: Skill | null) {
  const { rows } = await sql<OfferRow>`${selectOffers(skill)} limit ${MOST}`.execute(db)
  return rows.map((row) => ({
    id: row.public_id,
    name: row.name,
    email: row.email,
    skills: row.skills.map((each) => say(`skills.kind.${each}`)).join(', '),
    words: row.words,
    licence: row.licence,
    time: say('skills.hours', { n: row.hours }),
    until: sayDay(row.until),
    town: row.town,
    isPaused: row.paused,
  }))
}

export function selectOffers(skill: Skill | null) {
  return sql<OfferRow>`
    select o.public_id, o.name, o.email, o.skills, o.words, o.hours, o.until, o.licence, o.town, o.paused_at is not null as paused
      from skill_offer o where ${fits(skill)} order by lower(o.name), o.id`
}

export function countOffers(skill: Skill | null) {
  return sql<{ rows: number }>`select count(*) as rows from skill_offer o where ${fits(skill)}`
}

function fits(skill: Skill | null) {
  return sql<boolean>`o.confirmed_at is not null and (${skill}::text is null or ${skill} = any(o.skills))`
}
