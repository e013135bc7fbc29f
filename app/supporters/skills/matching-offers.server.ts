import { sql } from 'kysely'
import { shortName } from '#app/members/member-name.ts'
import { db } from '#app/platform/database.server.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { Skill } from '#db/schema/skills.ts'
import { findToday } from './today.server.ts'

interface OfferRow {
  readonly public_id: string
  readonly name: string
  readonly skills: Skill[]
  readonly words: string
  readonly hours: number
  readonly until: string
  readonly licence: string
  readonly town: string
  readonly is_near: boolean
}

interface Wanted {
  readonly skill: Skill
  readonly town: string
}

const MOST = 50

export type MatchingOffer = Awaited<ReturnType<typeof findMatchingOffers>>[number]

/**
 * Offers that fit a need: its skill, today not past their last day, those of its town first. Of who offers it first name
 * and initial are told, and never an address (S34).
 */
export async function findMatchingOffers({ skill, town }: Wanted) {
  const today = await findToday()
  const { rows } = await sql<OfferRow>`
    select o.public_id, o.name, o.skills, o.words, o.hours, o.until, o.licence, o.town,
           ${town} = '' or o.town = '' or lower(o.town) = lower(${town}) as is_near
      from skill_offer o
     where ${skill} = any(o.skills) and o.confirmed_at is not null and o.paused_at is null and o.until >= ${today}::date
     order by is_near desc, o.until, o.id limit ${MOST}`.execute(db)
  return rows.map((row) => ({
    id: row.public_id,
    name: shortName(row.name) || say('skills.somebody'),
    words: row.words,
    licence: row.licence,
    isNear: row.is_near,
    facts: [
      say('skills.hours', { n: row.hours }),
      say('skills.until', { day: sayDay(row.until) }),
      row.town || say('skills.anyTown'),
    ],
    skills: row.skills,
  }))
}
