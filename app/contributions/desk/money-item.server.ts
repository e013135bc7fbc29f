import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney, formatMoneyExactly } from '#app/money/format.ts'
import { sayShare } from '#app/money/share.ts'
import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { dayIn } from '#app/words/days.ts'
import type { ContributionTable } from '#db/schema/contributions.ts'
import type { Selectable } from 'kysely'
import { findContributionHistory } from '../contribution-history.server.ts'
import { contributionState } from '../contribution-state.server.ts'
import type { ContributionState } from '../contribution-state.server.ts'
import { findPhotos } from '../photo/find-photos.server.ts'
import { findEventOfMoney } from '../team-events.server.ts'
import { nameContribution, sayDueDay } from '../say-contribution.ts'

export type MoneyItem = NonNullable<Awaited<ReturnType<typeof findMoneyItem>>>

/** What one team logged once, with its history; `undefined` when it is not that team's (S5). */
export async function findMoneyItem({ team }: CaptainOf, publicId: string) {
  const row = await findRow(team.id, publicId)
  if (!row) return undefined
  const organization = await requireOrganization()
  const [atDesk, lines, photos, history, event] = await Promise.all([
    findTeamAtDesk(team),
    findLines(row.id),
    findPhotos(
      { column: 'contribution_id', id: row.id },
      `/manage/${team.slug}/money/${publicId}/photos`,
    ),
    findContributionHistory(row.id),
    findEventOfMoney(row.event_id),
  ])
  const { currency } = row
  const today = dayIn(organization.timeZone, now())
  const write = (amount: number): string => formatMoney(cents(amount), currency)
  const exactly = (amount: number): string => formatMoneyExactly(cents(amount), currency)
  return {
    team: atDesk,
    publicId,
    kind: row.kind,
    means: row.means,
    state: row.state,
    title: nameContribution({ kind: row.kind, giverName: row.giver_name, label: row.label }),
    amount: write(row.amount_cents),
    /** Captains change it while staff hold none of it. */
    isOpen: row.voided_at === null && row.settled_cents === 0,
    /** What a challenge promises grows with its gifts, and nobody types it. */
    isChallenge: row.is_challenge,
    /** What a restaurant gives of a night comes of the sales figure. */
    figureHref:
      row.is_of_figure && event ? `/manage/${team.slug}/events/${event.slug}/figure` : null,
    cameText:
      row.settled_cents > 0 && row.settled_cents < row.amount_cents ? write(row.came_cents) : null,
    givenOn: row.given_on,
    dueDay: sayDueDay(row.due_on, today),
    isLate: row.due_on < today,
    organization: {
      name: organization.name,
      address: organization.address,
      email: organization.contactEmail,
    },
    giver: { name: row.giver_name, email: row.giver_email, address: row.giver_address },
    shownName: row.shown_name,
    label: row.label,
    creditedTo: row.credited,
    event,
    checkNumber: row.check_number,
    note: row.note,
    benefit: row.benefit,
    fairValue: row.fair_value_cents > 0 ? write(row.fair_value_cents) : null,
    share: shareOf(row, write),
    count: countOf(row, lines, exactly),
    voidReason: row.void_reason,
    photos,
    history,
  }
}

type Row = Selectable<ContributionTable> & {
  state: ContributionState
  came_cents: number
  is_challenge: boolean
  is_of_figure: boolean
  credited: string | null
}

async function findRow(teamId: number, publicId: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select c.*, ${contributionState} as state,
           exists (select from matching_offer o where o.contribution_id = c.id) as is_challenge,
           exists (select from dining_figure f where f.contribution_id = c.id) as is_of_figure,
           (select coalesce(sum(m.amount_cents), 0)::bigint from remittance_match m
             where m.contribution_id = c.id and m.undone_at is null) as came_cents,
           (select coalesce(m.wished_name, m.display_name) from member_credit k
              join team_member m on m.team_id = k.team_id and m.person_id = k.person_id
             where k.id = c.credited_to) as credited
      from contribution c where c.public_id = ${publicId} and c.team_id = ${teamId}
  `.execute(db)
  return rows[0]
}

interface Line {
  readonly denomination_cents: number
  readonly pieces: number
}

async function findLines(contributionId: number): Promise<Line[]> {
  return await db
    .selectFrom('count_line')
    .select(['denomination_cents', 'pieces'])
    .where('contribution_id', '=', contributionId)
    .orderBy('denomination_cents', 'desc')
    .execute()
}

function shareOf(row: Row, write: (amount: number) => string) {
  const { sales_cents: sales, share_over: over, share_under: under } = row
  if (sales === null || over === null || under === null) return null
  return { sales: write(sales), percent: sayShare({ over, under }) }
}

function countOf(row: Row, lines: readonly Line[], exactly: (amount: number) => string) {
  if (row.first_counter === null || row.second_counter === null) return null
  return {
    counters: [row.first_counter, row.second_counter],
    lines: lines.map(({ denomination_cents: denomination, pieces }) => ({
      denomination,
      pieces,
      sum: exactly(denomination * pieces),
    })),
    checks: row.checks_cents ? exactly(row.checks_cents) : null,
    float: exactly(row.float_cents ?? 0),
    gifts: row.gifts_cents === null ? null : exactly(row.gifts_cents),
    takings: exactly(row.amount_cents),
    difference: row.recorded_cents === null ? null : cents(row.amount_cents - row.recorded_cents),
  }
}
