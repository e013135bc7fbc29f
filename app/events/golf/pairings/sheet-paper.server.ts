import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { findPrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import type { PrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import { findSharedTeam } from '#app/teams/sharing/shared-team.server.ts'
import { pageInks } from '#app/ui/print/inks.ts'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { sayLegal } from '../../papers/print-paper.server.ts'
import { requireOuting } from './require-outing.server.ts'
import { compareSpots, nameSpot } from './sheet.ts'
import type { SheetRules } from './sheet.ts'
import { findSheetPlayers } from './sheet-players.server.ts'
import type { SheetPlayer } from './sheet-players.server.ts'
import { findSheetRules } from './sheet-rules.server.ts'

export interface PaperPlayer {
  readonly name: string
  /** Otherwise the name says whose guest it is. */
  readonly isNamed: boolean
  readonly host: string
  readonly paid: boolean
  /** "7A"; empty for who has no place on the sheet. */
  readonly at: string
}

export interface PaperGroup {
  readonly at: string
  readonly players: readonly PaperPlayer[]
}

/** What the papers of the day are drawn from: the sheet as it is saved. */
export interface SheetPaper {
  readonly title: string
  readonly when: string
  readonly team: string
  readonly color: string
  readonly brand: PrintBrand
  readonly author: string
  readonly legal: string
  readonly rules: SheetRules
  readonly players: readonly PaperPlayer[]
  /** In the order of their holes. */
  readonly groups: readonly PaperGroup[]
}

/** @returns `undefined` while the team's page is not out. */
export async function findSheetPaper(
  captain: CaptainOf,
  slug: string | undefined,
): Promise<SheetPaper | undefined> {
  const event = await requireOuting(captain, slug)
  const team = await findSharedTeam(event.team.slug)
  if (!team) return undefined
  const [rules, players] = await Promise.all([
    findSheetRules(event.id),
    findSheetPlayers(db, event.id),
  ])
  const [first] = event.days
  return {
    title: event.title,
    when: first
      ? sayDate(new Date(`${first.day}T00:00:00Z`), {
          weekday: 'long',
          month: 'long',
          day: 'numeric',
          year: 'numeric',
          timeZone: 'UTC',
        })
      : '',
    team: team.name,
    color: pageInks[team.color],
    brand: await findPrintBrand(team.brand),
    author: team.organization.legalName,
    legal: sayLegal(team.organization),
    rules,
    players: players.map((player) => tellPlayer(player, rules)),
    groups: groupsOf(players, rules),
  }
}

function tellPlayer({ name, host, paid, at }: SheetPlayer, rules: SheetRules): PaperPlayer {
  return {
    name: name ?? say('pairings.guestOf', { host }),
    isNamed: name !== null,
    host,
    paid,
    at: at ? nameSpot(at, rules) : '',
  }
}

function groupsOf(players: readonly SheetPlayer[], rules: SheetRules): PaperGroup[] {
  const placed = players
    .flatMap((player) => (player.at ? [{ player, spot: player.at }] : []))
    .toSorted((a, b) => compareSpots(a.spot, b.spot))
  const groups = new Map<string, PaperPlayer[]>()
  for (const { player, spot } of placed) {
    const at = nameSpot(spot, rules)
    groups.set(at, [...(groups.get(at) ?? []), tellPlayer(player, rules)])
  }
  return [...groups].map(([at, members]) => ({ at, players: members }))
}

/** "Hole 7A", "Turn 7". */
export function sayAt(at: string, { start }: SheetRules): string {
  return start === 'shotgun'
    ? say('pairings.hole', { name: at })
    : say('pairings.turn', { name: at })
}
