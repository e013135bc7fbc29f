import { sql } from 'kysely'
import { contributionState } from '#app/contributions/contribution-state.server.ts'
import type { ContributionState } from '#app/contributions/contribution-state.server.ts'
import { findPhotos } from '#app/contributions/photo/find-photos.server.ts'
import { findEventOfMoney } from '#app/contributions/team-events.server.ts'
import { sayGoneOf } from '#app/events/tickets/money/cash-box.server.ts'
import { cents } from '#app/money/cents.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formatReceiptNumber } from '#app/receipts/issue-receipts.server.ts'
import { say } from '#app/words/say.ts'
import { findChosen } from './expected-items.server.ts'
import { findOpenRemarks } from './open-remarks.server.ts'
import { findPayingBackOf } from './paying-back.server.ts'

export type ExpectedSheet = NonNullable<Awaited<ReturnType<typeof findExpectedSheet>>>

/** All that is known of money that somebody logged. @returns `undefined` for an id that none has. */
export async function findExpectedSheet(publicId: string, by: number) {
  const { rows } = await sql<{
    id: number
    state: ContributionState
  }>`select c.id, ${contributionState} as state from contribution c where c.public_id = ${publicId}`.execute(
    db,
  )
  const [which] = rows
  if (!which) return undefined
  const row = await findLogged(which.id)
  const [event, lines, matches, receipts, trail, photos, remarks, payingBack, cashBack, [open]] =
    await Promise.all([
      findEventOfMoney(row.event_id),
      db
        .selectFrom('count_line')
        .select(['denomination_cents', 'pieces'])
        .where('contribution_id', '=', which.id)
        .orderBy('denomination_cents', 'desc')
        .execute(),
      findMatchesOf(which.id),
      findReceiptsOf(which.id),
      findAuditTrail({ subject: { kind: 'contribution', id: publicId } }),
      findPhotos({ column: 'contribution_id', id: which.id }, '/staff/contribution-photos'),
      findOpenRemarks(publicId),
      findPayingBackOf(publicId),
      sayGoneOf({ contribution: publicId }),
      findChosen(by, [publicId]),
    ])
  return {
    id: publicId,
    state: which.state,
    /** What is open, and how to receive it; `null` when nothing is. */
    open: open ?? null,
    kind: row.kind,
    means: row.means,
    amount: cents(row.amount_cents),
    settled: cents(row.settled_cents),
    fairValue: cents(row.fair_value_cents),
    giverName: row.giver_name,
    giverEmail: row.giver_email,
    giverAddress: row.giver_address,
    label: row.label,
    checkNumber: row.check_number,
    givenOn: row.given_on,
    dueOn: row.due_on,
    note: row.note,
    event,
    team: row.slug === null ? null : { slug: row.slug, name: row.team ?? '' },
    enteredBy: row.entered_by ?? say('treasury.item.buyer'),
    enteredAt: row.entered_at,
    voided: row.voided_at && { at: row.voided_at, why: row.void_reason ?? '' },
    revision: row.revision,
    isChallenge: row.is_challenge,
    count:
      row.first_counter === null
        ? null
        : {
            counters: [row.first_counter, row.second_counter ?? ''],
            checks: cents(row.checks_cents ?? 0),
            float: cents(row.float_cents ?? 0),
            gifts: cents(row.gifts_cents ?? 0),
            recorded: row.recorded_cents === null ? null : cents(row.recorded_cents),
            lines: lines.map(({ denomination_cents: denomination, pieces }) => ({
              denomination: cents(denomination),
              pieces,
              sum: cents(denomination * pieces),
            })),
          },
    matches,
    receipts,
    trail,
    photos,
    remarks,
    payingBack,
    /** What was given back of it by hand, out of the box of the table that sold it. */
    cashBack,
  }
}

async function findLogged(id: number) {
  return await db
    .selectFrom('contribution')
    .leftJoin('person', 'person.id', 'contribution.entered_by')
    .leftJoin('team', 'team.id', 'contribution.team_id')
    .selectAll('contribution')
    .select(['team.slug', 'team.name as team'])
    .select(sql<string | null>`coalesce(person.name, person.email)`.as('entered_by'))
    .select(
      sql<boolean>`exists (select from matching_offer o where o.contribution_id = contribution.id)`.as(
        'is_challenge',
      ),
    )
    .where('contribution.id', '=', id)
    .executeTakeFirstOrThrow()
}

/** What was receipted of it, oldest first; a void one stays listed. */
async function findReceiptsOf(contributionId: number) {
  const { rows } = await sql<{
    id: string
    year: number
    number: number
    amount: number
    void: boolean
  }>`
    select r.public_id as id, r.year, r.number, r.amount_cents as amount, r.voided_at is not null as void
      from receipt r
     where r.match_id in (select id from remittance_match where contribution_id = ${contributionId})
        or r.gift_id in (select id from gift where contribution_id = ${contributionId})
     order by r.id
  `.execute(db)
  return rows.map(({ year, number, amount, ...row }) => ({
    ...row,
    number: formatReceiptNumber(year, number),
    amount: cents(amount),
  }))
}

/** What came for it, oldest first, what was undone among it. */
async function findMatchesOf(contributionId: number) {
  const { rows } = await sql<{
    id: string
    remittance: string
    amount: number
    short: number
    cut: number
    why: string | null
    gift: string | null
    by: string
    at: Date
    undone_why: string | null
  }>`
    select m.public_id as id, r.public_id as remittance, m.amount_cents as amount, m.short_cents as short, m.cut_cents as cut, m.cut_why as why, g.public_id as gift,
           coalesce(p.name, p.email) as by, m.matched_at as at, m.undone_why
      from remittance_match m join remittance r on r.id = m.remittance_id join person p on p.id = m.matched_by
      left join gift g on g.id = m.gift_id
     where m.contribution_id = ${contributionId} order by m.id
  `.execute(db)
  return rows.map((row) => ({
    ...row,
    amount: cents(row.amount),
    short: cents(row.short),
    cut: cents(row.cut),
  }))
}
