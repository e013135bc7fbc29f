import { sql } from 'kysely'
import { findDrift } from '#app/giving/compare-balance.server.ts'
import { countStuckNotices } from '#app/giving/work-inbox.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { findStuckJobs } from '#app/platform/jobs.server.ts'
import { say } from '#app/words/say.ts'

/** What waits for a person of the nonprofit; zeros and nulls when all is well. */
export interface WhatNeedsDoing {
  readonly teamsWaiting: number
  readonly waitingSince: Date | null
  readonly reportsOpen: number
  readonly disputesOpen: number
  /** The first day by which evidence must be sent. */
  readonly evidenceDueAt: Date | null
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
  readonly mailUnsent: number
  readonly givingPaused: { readonly by: string; readonly at: Date; readonly reason: string } | null
}

/** Mail that has not gone for this long is worth a look. */
const MAIL_IS_LATE = 15 * 60_000

export async function findWhatNeedsDoing(): Promise<WhatNeedsDoing> {
  const [counts, noticesStuck, stuckJobs, drift] = await Promise.all([
    countAll(),
    countStuckNotices(),
    findStuckJobs(),
    findDrift(),
  ])
  return {
    teamsWaiting: counts.teams_waiting,
    waitingSince: counts.waiting_since,
    reportsOpen: counts.reports_open,
    disputesOpen: counts.disputes_open,
    evidenceDueAt: counts.evidence_due_at,
    noticesStuck,
    jobsStuck: stuckJobs.length,
    suspense: cents(counts.suspense),
    takenTwice: cents(counts.taken_twice),
    giftTakenTwice: counts.gift_taken_twice,
    drift: cents(drift),
    mailUnsent: counts.mail_unsent,
    givingPaused: counts.paused_at && {
      at: counts.paused_at,
      by: counts.paused_by ?? say('staff.needs.somebody'),
      reason: counts.paused_reason ?? '',
    },
  }
}

interface Counts {
  teams_waiting: number
  waiting_since: Date | null
  reports_open: number
  disputes_open: number
  evidence_due_at: Date | null
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
    select w.teams_waiting, w.waiting_since, r.reports_open, d.disputes_open, d.evidence_due_at, s.suspense, s.taken_twice, m.mail_unsent,
           (select public_id from gift where id = s.gift_id) as gift_taken_twice,
           o.giving_paused_at as paused_at, o.giving_paused_by as paused_by, o.giving_paused_reason as paused_reason
      from (select count(*) as teams_waiting, min(submitted_at) as waiting_since
              from team_version where submitted_at is not null and decided_at is null) w,
           (select count(*) as reports_open from page_report where settled_at is null) r,
           (select count(*) as disputes_open, min(evidence_due_at) as evidence_due_at
              from dispute where settled_at is null) d,
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
  reports_open: 0,
  disputes_open: 0,
  evidence_due_at: null,
  suspense: 0,
  taken_twice: 0,
  gift_taken_twice: null,
  mail_unsent: 0,
  paused_at: null,
  paused_by: null,
  paused_reason: null,
}
