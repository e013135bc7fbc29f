import { sql } from 'kysely'
import { may } from '#app/people/visitor.server.ts'
import type { Permission, Staff } from '#app/people/visitor.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import type { SiteFrame } from '#app/teams/site-frame.server.ts'
import { commentsForStaff } from './comments/comments-for-staff.ts'
import { countWaitingNews } from './news/waiting-news.ts'

/** What every page of the staff desk stands in, and what its reader may do there. */
export interface StaffFrame {
  readonly site: SiteFrame
  readonly userName: string
  readonly may: Readonly<Record<Permission, boolean>>
  readonly teamsWaiting: number
  readonly eventsWaiting: number
  readonly sponsorsWaiting: number
  readonly skillNeedsWaiting: number
  readonly reportsOpen: number
  readonly messagesWaiting: number
  readonly commentsWaiting: number
  readonly newsWaiting: number
  /** Whether donors' words wait to be read, as the rules say. */
  readonly messagesWait: boolean
  /** Days and times on the desk are of this zone. */
  readonly timeZone: string
  /** Whether the keys of the desk work for whoever reads. */
  readonly keys: 'on' | 'off'
  readonly currency: string
}

export async function findStaffFrame(staff: Staff): Promise<StaffFrame> {
  const [site, organization, waiting] = await Promise.all([
    findSiteFrame(),
    requireOrganization(),
    countWaiting(staff.person.id),
  ])
  return {
    site,
    userName: staff.person.name ?? staff.person.email,
    may: {
      'see-desk': may(staff.role, 'see-desk'),
      moderate: may(staff.role, 'moderate'),
      'handle-money': may(staff.role, 'handle-money'),
      administer: may(staff.role, 'administer'),
    },
    teamsWaiting: waiting.teams ?? 0,
    eventsWaiting: waiting.events ?? 0,
    sponsorsWaiting: waiting.sponsors ?? 0,
    skillNeedsWaiting: waiting.skillNeeds ?? 0,
    reportsOpen: waiting.reports ?? 0,
    messagesWaiting: waiting.messages ?? 0,
    commentsWaiting: waiting.comments,
    newsWaiting: waiting.news,
    messagesWait: organization.messagesWait,
    timeZone: organization.timeZone,
    keys: waiting.keysOffAt === null ? 'on' : 'off',
    currency: organization.currency,
  }
}

async function countWaiting(personId: number) {
  return await db
    .selectNoFrom((from) => [
      from
        .selectFrom('team_version')
        .select(({ fn }) => fn.countAll<number>().as('teams'))
        .where('submitted_at', 'is not', null)
        .where('decided_at', 'is', null)
        .as('teams'),
      from
        .selectFrom('event_version')
        .select(({ fn }) => fn.countAll<number>().as('events'))
        .where('submitted_at', 'is not', null)
        .where('decided_at', 'is', null)
        .as('events'),
      from
        .selectFrom('waiting_sponsor')
        .select(({ fn }) => fn.countAll<number>().as('sponsors'))
        .as('sponsors'),
      from
        .selectFrom('skill_need')
        .select(({ fn }) => fn.countAll<number>().as('skillNeeds'))
        .where('status', '=', 'waiting')
        .as('skillNeeds'),
      from
        .selectFrom('staff_member')
        .select('keys_off_at')
        .where('person_id', '=', personId)
        .as('keysOffAt'),
      from
        .selectFrom('page_report')
        .select(({ fn }) => fn.countAll<number>().as('reports'))
        .where('settled_at', 'is', null)
        .as('reports'),
      from
        .selectFrom('gift')
        .select(({ fn }) => fn.countAll<number>().as('messages'))
        // Written out, or a plan for any status and any answer could not use the index of what waits.
        .where(sql<boolean>`message_waits and status = 'paid'`)
        .as('messages'),
      sql<number>`(select count(*) from ${commentsForStaff} k)`.as('comments'),
      countWaitingNews.as('news'),
    ])
    .executeTakeFirstOrThrow()
}
