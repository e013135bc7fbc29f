import { flowPages } from '#app/ui/print/flow-pages.server.ts'
import type { Block, Letterhead } from '#app/ui/print/flow-pages.server.ts'
import type { Print } from '#app/ui/print/print.ts'
import { keep } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { sayAt } from './sheet-paper.server.ts'
import type { SheetPaper } from './sheet-paper.server.ts'

/** Each group with its players, for the wall of the clubhouse and for the course. */
export function drawTeeSheet(paper: SheetPaper): Print[] {
  const rows = paper.groups.map(({ at, players }) => [
    sayAt(at, paper.rules),
    players.map(({ name }) => name).join(', '),
  ])
  const open = paper.players.filter(({ at }) => at === '').map(({ name }) => name)
  return flowPages(letterheadOf(paper), [
    { kind: 'title', text: say('pairings.papers.tee-sheet') },
    { kind: 'words', text: paper.when, look: 'soft' },
    ...listOrNothing(rows, [
      { heading: say('pairings.paper.begins'), share: 0.18 },
      { heading: say('pairings.paper.group'), share: 0.82 },
    ]),
    ...(open.length > 0
      ? ([
          { kind: 'heading', text: say('pairings.paper.unplaced') },
          { kind: 'words', text: open.join(', ') },
        ] as const)
      : []),
  ])
}

/** Everybody from A to Z, with a box to tick, where they begin, whose guest they are, and who still owes. */
export function drawCheckInList(paper: SheetPaper): Print[] {
  const { compare } = keep(
    'names',
    (locale) => new Intl.Collator(locale, { sensitivity: 'base', numeric: true }),
  )
  const rows = paper.players
    .map((player) => ({
      ...player,
      listed: player.isNamed ? lastFirst(player.name) : player.name,
    }))
    .toSorted((a, b) => compare(a.listed, b.listed))
    .map((player) => [
      '____',
      player.listed,
      player.at,
      // Who bought their own place comes with nobody else.
      player.host === player.name ? '' : player.host,
      player.paid ? '' : say('pairings.paper.owed'),
    ])
  return flowPages(letterheadOf(paper), [
    { kind: 'title', text: say('pairings.papers.check-in') },
    { kind: 'words', text: paper.when, look: 'soft' },
    ...listOrNothing(rows, [
      { heading: say('pairings.paper.here'), share: 0.1 },
      { heading: say('pairings.paper.name'), share: 0.34 },
      { heading: say('pairings.paper.begins'), share: 0.16 },
      { heading: say('pairings.paper.with'), share: 0.28 },
      { heading: say('pairings.paper.paid'), share: 0.12 },
    ]),
  ])
}

/** "Brandt, Walter": as lists at a desk are looked through. */
export function lastFirst(name: string): string {
  const words = name.trim().split(/\s+/u)
  const last = words.at(-1) ?? ''
  return words.length < 2 ? name : `${last}, ${words.slice(0, -1).join(' ')}`
}

type Columns = Extract<Block, { kind: 'table' }>['columns']

function listOrNothing(rows: readonly (readonly string[])[], columns: Columns): Block[] {
  return rows.length === 0
    ? [{ kind: 'words', text: say('pairings.paper.empty') }]
    : [{ kind: 'table', columns, rows }]
}

function letterheadOf({ title, team, brand }: SheetPaper): Letterhead {
  return {
    name: title,
    logo: brand.logo,
    lines: [team],
    foot: (page, pages) => say('pairings.paper.page', { n: page, of: pages }),
  }
}
