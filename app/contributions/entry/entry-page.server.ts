import { randomBytes } from 'node:crypto'
import { cents } from '#app/money/cents.ts'
import { formatPlain } from '#app/money/format.ts'
import { typeShare } from '#app/money/share.ts'
import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { dayIn } from '#app/words/days.ts'
import type { ContributionTable } from '#db/schema/contributions.ts'
import type { Selectable } from 'kysely'
import { findTeamEvents } from '../team-events.server.ts'
import { denominations, piecesField } from './denominations.ts'
import type { EntryValues } from './entry-fields.ts'
import { entryOfKind } from './entry-kind.ts'
import type { EntryKind } from './entry-kind.ts'

export type EntryPage = Awaited<ReturnType<typeof findEntryPage>>

/** What a form to log money needs to know; the desk of an event names it. */
export async function findEntryPage(
  { team }: CaptainOf,
  entry: EntryKind,
  event: string | null = null,
) {
  const [atDesk, organization, members, events] = await Promise.all([
    findTeamAtDesk(team),
    requireOrganization(),
    entry === 'gift' ? findMembers(team.id) : [],
    findTeamEvents(team.id, event),
  ])
  const today = dayIn(organization.timeZone, now())
  const values: EntryValues = {
    key: newEntryKey(),
    givenOn: entry === 'restaurant' ? '' : today,
    event: event ?? '',
  }
  return { team: atDesk, entry, members, events, organization: organization.name, today, values }
}

/** Made with each form, so that one which is sent twice counts once. */
export function newEntryKey(): string {
  return randomBytes(16).toString('hex')
}

/** The day in the organization's zone. */
export async function findToday(): Promise<string> {
  return dayIn((await requireOrganization()).timeZone, now())
}

/** The form about what was logged before, filled in; `undefined` when it is not that team's (S5). */
export async function findCorrectionPage(captain: CaptainOf, publicId: string) {
  const found = await findEntryValues(captain.team.id, publicId)
  if (!found?.entry) return undefined
  const page = await findEntryPage(captain, found.entry, found.values.event || null)
  return { ...page, values: found.values, isOpen: found.isOpen }
}

/** What was logged, as its form holds it. */
export async function findEntryValues(teamId: number, publicId: string) {
  const row = await db
    .selectFrom('contribution')
    .leftJoin('member_credit', 'member_credit.id', 'contribution.credited_to')
    .selectAll('contribution')
    .leftJoin('matching_offer', 'matching_offer.contribution_id', 'contribution.id')
    .leftJoin('event', 'event.id', 'contribution.event_id')
    .select('member_credit.public_id as credit')
    .select('event.slug as event')
    .select('matching_offer.contribution_id as challenge')
    .leftJoin('dining_figure', 'dining_figure.contribution_id', 'contribution.id')
    .select('dining_figure.event_id as figure')
    .where('contribution.public_id', '=', publicId)
    .where('contribution.team_id', '=', teamId)
    .executeTakeFirst()
  if (!row) return undefined
  const lines = await db
    .selectFrom('count_line')
    .select(['denomination_cents', 'pieces'])
    .where('contribution_id', '=', row.id)
    .execute()
  const pieces = denominations.flatMap((denomination) => {
    const there = lines.find((line) => line.denomination_cents === denomination)
    return there ? [[piecesField(denomination), String(there.pieces)]] : []
  })
  return {
    entry: entryOfKind(row.kind),
    givenOn: row.given_on,
    isOpen:
      row.voided_at === null &&
      row.settled_cents === 0 &&
      row.challenge === null &&
      row.figure === null,
    values: { ...valuesOf(row), ...Object.fromEntries(pieces) },
  }
}

type Row = Selectable<ContributionTable> & { credit: string | null; event: string | null }

function valuesOf(row: Row): EntryValues {
  const reckoned = row.sales_cents !== null
  return {
    revision: String(row.revision),
    means: row.means,
    amount: reckoned ? '' : formatPlain(cents(row.amount_cents)),
    fairValue: row.fair_value_cents > 0 ? formatPlain(cents(row.fair_value_cents)) : '',
    benefit: row.benefit ?? '',
    giverName: row.giver_name ?? '',
    giverEmail: row.giver_email ?? '',
    giverAddress: row.giver_address ?? '',
    wallName: row.shown_name ?? '',
    creditedTo: row.credit ?? '',
    event: row.event ?? '',
    checkNumber: row.check_number ?? '',
    givenOn: row.given_on,
    dueOn: row.due_on,
    label: row.label ?? '',
    shown: row.label === null ? '' : 'yes',
    note: row.note,
    firstCounter: row.first_counter ?? '',
    secondCounter: row.second_counter ?? '',
    float: plain(row.float_cents),
    gifts: plain(row.gifts_cents),
    checks: row.checks_cents === 0 ? '' : plain(row.checks_cents),
    recorded: plain(row.recorded_cents),
    sales: plain(row.sales_cents),
    percent:
      row.share_over === null || row.share_under === null
        ? ''
        : typeShare({ over: row.share_over, under: row.share_under }),
  }
}

function plain(amount: number | null): string {
  return amount === null ? '' : formatPlain(cents(amount))
}

async function findMembers(teamId: number) {
  const rows = await db
    .selectFrom('team_member as m')
    .innerJoin('member_credit as c', (join) =>
      join.onRef('c.team_id', '=', 'm.team_id').onRef('c.person_id', '=', 'm.person_id'),
    )
    .select(['c.public_id as value'])
    .select(({ fn }) => fn.coalesce('m.wished_name', 'm.display_name').as('label'))
    .where('m.team_id', '=', teamId)
    .orderBy('m.joined_at')
    .orderBy('c.id')
    .execute()
  return rows.flatMap(({ value, label }) => (label === null ? [] : [{ value, label }]))
}
