import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { Organization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { dayIn } from '#app/words/days.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import type { EventEditor } from '../event-editor.server.ts'
import { findAdvertising } from './advertising.ts'
import { findLevels } from './levels.server.ts'
import type { Level } from './levels.server.ts'
import { findSponsors } from './sponsor-rows.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { moneyOf, proofOf, wallOf } from './sponsor-state.ts'

export type SponsorsDesk = Awaited<ReturnType<typeof findSponsorsDesk>>
export type DeskLevel = SponsorsDesk['levels'][number]
export type DeskSponsor = DeskLevel['sponsors'][number]

/** The sponsors of an event by level, for its captains alone: what is left, who has paid, and whose sign is right. */
export async function findSponsorsDesk(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const [organization, levels, rows] = await Promise.all([
    requireOrganization(),
    findLevels(event.id, event.versionId),
    findSponsors(sql`s.event_id = ${event.id}`),
  ])
  const sponsors = rows.map((row) => ({ row, line: lineOf(row, event, organization) }))
  const here = sponsors.filter(({ line }) => line.money !== 'gone')
  const sum = (of: typeof here) =>
    formatMoney(cents(of.reduce((total, { row }) => total + row.price, 0)), organization.currency)
  return {
    event: { title: event.title, desk: event.desk, page: event.page, team: event.team },
    isShown: event.everPublished,
    hasPublicLevels: levels.some(({ soldBy }) => soldBy === 'everyone'),
    canAdd: event.status === 'published' && levels.length > 0,
    canPrint: here.length > 0,
    sums: {
      paid: sum(here.filter(({ line }) => line.money === 'paid')),
      owed: sum(here.filter(({ line }) => line.money === 'owed' || line.money === 'overdue')),
      right: here.filter(({ line }) => line.proof === 'approved').length,
      all: here.length,
    },
    levels: levels.map((level) => ({
      ...deskLevelOf(level, organization.currency),
      sponsors: here
        .filter(({ row }) => row.package_public_id === level.publicId)
        .map(({ line }) => line),
    })),
    gone: sponsors.filter(({ line }) => line.money === 'gone').map(({ line }) => line),
  }
}

function deskLevelOf({ publicId, name, price, left }: Level, currency: string) {
  return { id: publicId, name, price: formatMoney(price, currency), left }
}

function lineOf(row: SponsorRow, event: Pick<EventEditor, 'desk'>, { timeZone }: Organization) {
  const money = moneyOf(row, dayIn(timeZone, now()))
  return {
    href: `${event.desk}/sponsors/${row.public_id}`,
    firm: row.firm,
    level: row.level,
    money,
    proof: proofOf(row),
    wall: wallOf(row, money),
    hole: row.hole,
    places: row.places,
    named: row.named,
    hasLogo: row.logo !== null,
    mayAdvertise: findAdvertising(row.sign_text).length > 0,
  }
}
