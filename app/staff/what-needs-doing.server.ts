import { sql } from 'kysely'
import { findDrift } from '#app/giving/compare-balance.server.ts'
import { countStuckNotices } from '#app/giving/work-inbox.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { findStuckJobs } from '#app/platform/jobs.server.ts'
import { say } from '#app/words/say.ts'
import { commentsForStaff } from './comments/comments-for-staff.ts'
import { countWaitingNews } from './news/waiting-news.ts'
import { sumExpected } from './money/sum-expected.server.ts'
import { findNearLimits } from './sale-days/near-limits.server.ts'
import type { NearLimit } from './sale-days/near-limits.server.ts'

/** What waits for a person of the nonprofit; zeros and nulls when all is well. */
export interface WhatNeedsDoing {
  readonly teamsWaiting: number
  readonly waitingSince: Date | null
  readonly eventsWaiting: number
  readonly sponsorsWaiting: number
  readonly skillNeedsWaiting: number
  readonly reportsOpen: number
  readonly commentsWaiting: number
  readonly newsWaiting: number
  readonly disputesOpen: number
  /** Those of them to answer first, by the day until which evidence must be sent. */
  readonly disputes: readonly OpenDispute[]
  readonly noticesStuck: number
  readonly jobsStuck: number
  /** Came in and fits no gift. */
  readonly suspense: Cents
  /** Went back to donors or their banks beyond what was left of their gifts. */
  readonly takenTwice: Cents
  /** The latest gift of which more went back than was left. */
  readonly giftTakenTwice: string | null
  /** By how much the balance at Stripe and our book have drifted apart; signed. */
  readonly drift: Cents
  /** Money by hand that should be here by now, and such that came and matches nothing. */
  readonly overdue: { readonly count: number; readonly amount: Cents }
  readonly parked: { readonly count: number; readonly amount: Cents }
  readonly mailUnsent: number
  /** Years of yard sales, this and the next, that come near to what is free of tax, each with the words that count it. */
  readonly saleLimits: readonly NearLimit[]
  readonly givingPaused: { readonly by: string; readonly at: Date; readonly reason: string } | null
}

export interface OpenDispute {
  /** `null` where the payment fits no gift. */
  readonly giftId: string | null
  readonly donor: string | null
  readonly amount: Cents
  readonly dueAt: Date | null
  /** Whole days from today to that day, in the organization's zone; negative when it is over. */
  readonly days: number | null
}

/** So many are named; the list of gifts has them all. */
const NAMED = 5

/** Mail that has not gone for this long is worth a look. */
const MAIL_IS_LATE = 15 * 60_000

export async function findWhatNeedsDoing(): Promise<WhatNeedsDoing> {
  const [counts, disputes, noticesStuck, stuckJobs, drift, byHand, saleLimits] = await Promise.all([
    countAll(),
    findDisputes(),
    countStuckNotices(),
    findStuckJobs(),
    findDrift(),
    sumExpected(),
    findNearLimits(),
  ])
  return {
    teamsWaiting: counts.teams_waiting,
    waitingSince: counts.waiting_since,
    eventsWaiting: counts.events_waiting,
    sponsorsWaiting: counts.sponsors_waiting,
    skillNeedsWaiting: counts.skill_needs_waiting,
    reportsOpen: counts.reports_open,
    commentsWaiting: counts.comments_waiting,
    newsWaiting: counts.news_waiting,
    disputesOpen: counts.disputes_open,
    disputes,
    noticesStuck,
    jobsStuck: stuckJobs.length,
    suspense: cents(counts.suspense),
    takenTwice: cents(counts.taken_twice),
    giftTakenTwice: counts.gift_taken_twice,
    drift: cents(drift),
    overdue: { count: byHand.overdueCount, amount: byHand.overdue },
    parked: { count: byHand.parkedCount, amount: byHand.parked },
    mailUnsent: counts.mail_unsent,
    saleLimits,
    givingPaused: counts.paused_at && {
      at: counts.paused_at,
      by: counts.paused_by ?? say('staff.needs.somebody'),
      reason: counts.paused_reason ?? '',
    },
  }
}

async function findDisputes(): Promise<OpenDispute[]> {
  const { rows } = await sql<{
    public_id: string | null
    donor: string | null
    amount_cents: number
    evidence_due_at: Date | null
    days: number | null
  }>`
    select g.public_id, coalesce(g.donor_name, g.shown_name) as donor, d.amount_cents, d.evidence_due_at,
           (d.evidence_due_at at time zone o.time_zone)::date - (${now()}::timestamptz at time zone o.time_zone)::date as days
      from dispute d cross join organization o left join gift g on g.id = d.gift_id
     where d.settled_at is null order by d.evidence_due_at nulls last, d.id limit ${NAMED}
  `.execute(db)
  return rows.map((row) => ({
    giftId: row.public_id,
    donor: row.donor,
    amount: cents(row.amount_cents),
    dueAt: row.evidence_due_at,
    days: row.days,
  }))
}

interface Counts {
  teams_waiting: number
  waiting_since: Date | null
  events_waiting: number
  sponsors_waiting: number
  skill_needs_waiting: number
  reports_open: number
  comments_waiting: number
  news_waiting: number
  disputes_open: number
  suspense: number
  taken_twice: number
  gift_taken_twice: string | null
  mail_unsent: number
  paused_at: Date | null
  paused_by: string | null
  paused_reason: string | null
}

async function countAll(): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select w.teams_waiting, w.waiting_since, e.events_waiting, (select count(*) from waiting_sponsor) as sponsors_waiting,
           (select count(*) from skill_need where status = 'waiting') as skill_needs_waiting, r.reports_open,
           (select count(*) from ${commentsForStaff} k) as comments_waiting, ${countWaitingNews} as news_waiting, d.disputes_open, s.suspense, s.taken_twice, m.mail_unsent,
           (select public_id from gift where id = s.gift_id) as gift_taken_twice,
           o.giving_paused_at as paused_at, o.giving_paused_by as paused_by, o.giving_paused_reason as paused_reason
      from (select count(*) as teams_waiting, min(submitted_at) as waiting_since
              from team_version where submitted_at is not null and decided_at is null) w,
           (select count(*) as events_waiting from event_version where submitted_at is not null and decided_at is null) e,
           (select count(*) as reports_open from page_report where settled_at is null) r,
           (select count(*) as disputes_open from dispute where settled_at is null) d,
           (select coalesce(-sum(debit) filter (where debit < 0), 0)::bigint as suspense,
                   coalesce(sum(debit) filter (where debit > 0), 0)::bigint as taken_twice,
                   max(gift_id) filter (where debit > 0) as gift_id
              from (select j.gift_id, sum(p.amount) as debit
                      from ledger_account a join posting p on p.account_id = a.id join journal j on j.id = p.journal_id
                     where a.code = 'suspense' and j.source not in ('remittance', 'remittance_match')
                     group by j.gift_id) of_gift) s,
           (select count(*) as mail_unsent from message
             where sent_at is null and created_at < ${new Date(now().getTime() - MAIL_IS_LATE)}) m
      left join organization o on true
  `.execute(db)
  return rows[0] ?? nothing
}

const nothing: Counts = {
  teams_waiting: 0,
  waiting_since: null,
  events_waiting: 0,
  sponsors_waiting: 0,
  skill_needs_waiting: 0,
  reports_open: 0,
  comments_waiting: 0,
  news_waiting: 0,
  disputes_open: 0,
  suspense: 0,
  taken_twice: 0,
  gift_taken_twice: null,
  mail_unsent: 0,
  paused_at: null,
  paused_by: null,
  paused_reason: null,
}
