import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney, formatMoneyExactly } from '#app/money/format.ts'
import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { duesOfTeam, sayDues } from '#app/teams/dues.server.ts'
import type { DuesRow } from '#app/teams/dues.server.ts'
import { sayProgress } from '#app/teams/progress.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { dayIn } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import type { ContributionKind } from '#db/schema/contributions.ts'
import { contributionState } from '../contribution-state.server.ts'
import type { ContributionState } from '../contribution-state.server.ts'
import { findGoodsOfTeam } from '../goods/goods-item.server.ts'
import { nameContribution, sayDueDay } from '../say-contribution.ts'

export type MoneyDesk = Awaited<ReturnType<typeof findMoneyDesk>>

/** More than any team logs by hand. */
const MOST = 500

export interface LoggedItem {
  readonly href: string
  readonly kind: ContributionKind
  readonly state: ContributionState
  readonly title: string
  readonly amount: string
  /** "due June 14"; `null` once all of it came. */
  readonly due: string | null
  readonly timing: 'late' | 'ahead'
  /** "$200 of $380 is in"; `null` while nothing or everything is. */
  readonly partly: string | null
}

/** Everything that a team logged, by where it stands, and sums that are the team's totals. */
export async function findMoneyDesk({ team }: CaptainOf) {
  const organization = await requireOrganization()
  const today = dayIn(organization.timeZone, now())
  const [atDesk, totals, rows, goods] = await Promise.all([
    findTeamAtDesk(team),
    findTotals(team.id),
    findLogged(team.id),
    findGoodsOfTeam(team),
  ])
  const { currency } = organization
  const items = rows.slice(0, MOST).map((row) => itemOf(row, { slug: team.slug, currency, today }))
  const money = (amount: number) => formatMoneyExactly(cents(amount), currency)
  const { raised_cents: raised, in_hand: inHand, in_bank: inBank } = totals
  return {
    team: atDesk,
    organization: organization.name,
    progress: sayProgress({
      goal: cents(totals.goal_cents),
      raised: cents(raised),
      expected: cents(totals.expected_cents),
      currency,
      dues: sayDues(totals.dues, currency),
    }),
    sums: {
      online: money(raised - inHand - inBank),
      inHand: money(inHand),
      inBank: money(inBank),
      raised: money(raised),
      expected: money(totals.expected_cents),
    },
    late: items.filter(({ due, timing }) => due !== null && timing === 'late').length,
    groups: {
      expected: items.filter(({ state }) => state === 'expected'),
      received: items.filter(({ state }) => state === 'received'),
      bank: items.filter(({ state }) => state === 'deposited' || state === 'reconciled'),
      void: items.filter(({ state }) => state === 'void'),
    },
    goods,
    logged: items.length,
    isCut: rows.length > MOST,
  }
}

interface Row {
  public_id: string
  kind: ContributionKind
  state: ContributionState
  giver_name: string | null
  label: string | null
  amount_cents: number
  came_cents: number
  settled_cents: number
  due_on: string
}

/** What is expected, by the day on which it is due; the rest, the newest first. */
async function findLogged(teamId: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select c.public_id, c.kind, ${contributionState} as state, c.giver_name, c.label, c.amount_cents, c.settled_cents, c.due_on,
           (select coalesce(sum(m.amount_cents), 0)::bigint from remittance_match m
             where m.contribution_id = c.id and m.undone_at is null) as came_cents
      from contribution c where c.team_id = ${teamId}
     order by c.voided_at is null and c.settled_cents < c.amount_cents desc,
              case when c.voided_at is null and c.settled_cents < c.amount_cents then c.due_on end, c.id desc
     limit ${MOST + 1}
  `.execute(db)
  return rows
}

function itemOf(
  row: Row,
  { slug, currency, today }: { slug: string; currency: string; today: string },
): LoggedItem {
  const write = (amount: number): string => formatMoney(cents(amount), currency)
  const { state } = row
  const isLate = row.due_on < today
  const day = sayDueDay(row.due_on, today)
  return {
    href: `/manage/${slug}/money/${row.public_id}`,
    kind: row.kind,
    state,
    title: nameContribution({ kind: row.kind, giverName: row.giver_name, label: row.label }),
    amount: write(shownAmount(row)),
    due:
      state === 'expected' ? say(`contributions.due.${isLate ? 'late' : 'ahead'}`, { day }) : null,
    timing: isLate ? 'late' : 'ahead',
    partly:
      state === 'expected' && row.settled_cents > 0
        ? say('contributions.due.partly', {
            came: write(row.came_cents),
            amount: write(row.amount_cents),
          })
        : null,
  }
}

/** What is still to come of what is expected; what came of the rest, which a box may hold more or less of. */
function shownAmount(row: Row): Cents {
  switch (row.state) {
    case 'expected':
      return cents(row.amount_cents - row.settled_cents)
    case 'void':
      return cents(row.amount_cents)
    case 'received':
    case 'deposited':
    case 'reconciled':
      return cents(row.came_cents)
  }
}

interface Totals {
  goal_cents: number
  raised_cents: number
  expected_cents: number
  in_hand: number
  in_bank: number
  dues: DuesRow
}

/** What came by hand is told by its matches; the rest of what is raised was given on the page. */
async function findTotals(teamId: number): Promise<Totals> {
  const { rows } = await sql<Totals>`
    select coalesce((select v.goal_cents from team_version v where v.team_id = t.id order by v.id desc limit 1), t.goal_cents) as goal_cents,
           s.raised_cents, s.expected_cents, came.in_hand, came.in_bank, ${duesOfTeam(sql`t.id`)} as dues
      from team t join team_total s on s.team_id = t.id
     cross join lateral (
       select coalesce(sum(m.amount_cents) filter (where coalesce(d.status, 'open') = 'open'), 0)::bigint as in_hand,
              coalesce(sum(m.amount_cents) filter (where d.status in ('deposited', 'reconciled')), 0)::bigint as in_bank
         from remittance_match m join contribution c on c.id = m.contribution_id and c.team_id = t.id
         join remittance r on r.id = m.remittance_id left join deposit d on d.id = r.deposit_id
        where m.undone_at is null
     ) came
     where t.id = ${teamId}
  `.execute(db)
  const [totals] = rows
  if (!totals) throw new Error('A team whose captain is here is not there')
  return totals
}
