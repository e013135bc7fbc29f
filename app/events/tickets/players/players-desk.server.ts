import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import type { EventEditor } from '../../event-editor.server.ts'
import type { Ticketing } from '../package.ts'
import { usualTicketing } from '../package.ts'
import { standingOf } from './missing.ts'
import type { Missing } from './missing.ts'
import { narrowings } from './narrowings.ts'
import type { Narrowing } from './narrowings.ts'
import { findOutingOf } from './outing.server.ts'
import { findPlaces } from './places.server.ts'
import type { PlaceRow } from './places.server.ts'
import { nameOfBuyer } from './tell-player.server.ts'
import { valuesOf } from './ticket-page.server.ts'

export type PlayersDesk = Awaited<ReturnType<typeof findPlayersDesk>>
export type DeskPlace = ReturnType<typeof deskPlaceOf>
export type DeskGroup = PlayersDesk['groups'][number]

/** Who comes by the places of an event, by the groups in which they were bought, for its captains alone. */
export async function findPlayersDesk(
  captain: CaptainOf,
  slug: string | undefined,
  query = new URLSearchParams(),
) {
  const { event, places, ticketing } = await findDesk(captain, slug)
  const show = narrowings.find((one) => one === query.get('show')) ?? null
  const q = (query.get('q') ?? '').trim().slice(0, 80)
  const shown = places.filter((place) => isIn(place, show) && isNamed(place, q))
  return {
    event,
    ticketing,
    show,
    q,
    count: places.length,
    counts: Object.fromEntries(
      narrowings.map((one) => [one, places.filter((place) => isIn(place, one)).length]),
    ) as Readonly<Record<Narrowing, number>>,
    found: shown.length,
    groups: groupsOf(shown),
    shirts: ticketing.asks.shirt === 'hidden' ? [] : countBy(places, ({ values }) => values.shirt),
    meals: ticketing.asks.meal === 'hidden' ? [] : countBy(places, ({ values }) => values.meal),
    allergies: places.flatMap(({ id, who, values }) =>
      values.allergy ? [{ id, who, words: values.allergy }] : [],
    ),
  }
}

/** One place for its captain. @throws a 404 that is the same for another event's and for none (S5). */
export async function requirePlace(
  captain: CaptainOf,
  slug: string | undefined,
  id: string | undefined,
) {
  const { event, places, rows, ticketing } = await findDesk(captain, slug)
  const place = places.find((one) => one.id === id)
  const row = rows.find(({ desk_id: deskId }) => deskId === id)
  if (!place || !row) throw new Response('Not found', { status: 404 })
  const isOpenSeat = place.people > 1 && place.name === null && place.seated === null
  return {
    event,
    row,
    /** All that its page shows. */
    sheet: {
      place,
      asks: ticketing.asks,
      meals: [...ticketing.meals],
      singles: isOpenSeat
        ? places
            .filter((one) => isWaiting(one))
            .map(({ id: value, who, values }) => ({
              value,
              label: values.wish ? `${who} (${values.wish})` : who,
            }))
        : [],
    },
  }
}

/** Who comes, as a spreadsheet: no cell that it would take for a formula (S23). */
export function writePlayers({ groups }: PlayersDesk): string {
  const head = [
    'group',
    'name',
    'buyer',
    'money',
    'missing',
    'email',
    'phone',
    'shirt',
    'handicap',
    'meal',
    'allergy',
    'wish',
    'single',
  ] as const
  return stringify(
    [
      head.map((name) => say(`players.list.${name}`)),
      ...groups.flatMap(({ n, title, places }) =>
        places.map(({ who, buyer, light, missing, values, seeksGroup }) => [
          `${n} ${title}`,
          who,
          buyer,
          say(`players.light.${light}`),
          missing.map((one) => say(`players.missing.${one}`)).join(', '),
          values.email ?? '',
          values.phone ?? '',
          values.shirt ?? '',
          values.handicap ?? '',
          values.meal ?? '',
          values.allergy ?? '',
          values.wish ?? '',
          seeksGroup ? say('players.list.yes') : '',
        ]),
      ),
    ],
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  )
}

async function findDesk(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const outing = await findOutingOf(db, event.id)
  const ticketing = outing?.ticketing ?? usualTicketing
  const rows = await findPlaces(sql`t.event_id = ${event.id} and t.released_at is null`)
  return {
    event,
    rows,
    ticketing,
    places: rows.map((row) => deskPlaceOf(row, event, { ticketing, rows })),
  }
}

interface Desk {
  readonly ticketing: Ticketing
  readonly rows: readonly PlaceRow[]
}

/** A place as captains see it; its own key is for whoever comes by it, and not among this. */
function deskPlaceOf(row: PlaceRow, { desk }: EventEditor, { ticketing, rows }: Desk) {
  const { light, missing } = standingOf(row, ticketing)
  const buyer = nameOfBuyer(row)
  const seat = rows.find(({ id }) => id === row.plays_at) ?? row
  const first = rows.find(
    (one) =>
      one.order_id === seat.order_id &&
      one.package_id === seat.package_id &&
      one.unit === seat.unit,
  )
  return {
    id: row.desk_id,
    href: `${desk}/players/${row.desk_id}`,
    /** Of the group in which they play. */
    group: first?.desk_id ?? seat.desk_id,
    groupBuyer: nameOfBuyer(seat),
    what: seat.package_name,
    position: seat.position,
    buyer,
    who: row.name ?? row.seated ?? say('players.list.guestOf', { buyer }),
    name: row.name,
    seated: row.seated,
    /** They play in stead of somebody of another order. */
    isSeatedElsewhere: row.plays_at !== null,
    people: row.people,
    light,
    missing,
    seeksGroup: row.seeks_group,
    revision: row.revision,
    values: valuesOf(row),
    canRelease: light === 'friend-owes',
  }
}

function groupsOf(places: readonly DeskPlace[]) {
  const keys = [...new Set(places.map(({ group }) => group))]
  return keys.map((key, index) => {
    // Who plays in somebody's stead stands in their place.
    const members = places
      .filter(({ group, seated }) => group === key && seated === null)
      .toSorted((one, other) => one.position - other.position)
    const [first] = members
    return {
      key,
      n: index + 1,
      title: first ? `${first.what} · ${first.groupBuyer}` : '',
      places: members,
    }
  })
}

function isIn(place: DeskPlace, show: Narrowing | null): boolean {
  if (show === null) return true
  return show === 'single' ? isWaiting(place) : place.missing.includes(show satisfies Missing)
}

/** A single player who would like to be put with others, and was not yet. */
function isWaiting({ seeksGroup, isSeatedElsewhere, name }: DeskPlace): boolean {
  return seeksGroup && !isSeatedElsewhere && name !== null
}

function isNamed({ who, buyer, groupBuyer, values }: DeskPlace, q: string): boolean {
  const sought = q.toLocaleLowerCase()
  return [who, buyer, groupBuyer, values.email ?? ''].some((words) =>
    words.toLocaleLowerCase().includes(sought),
  )
}

/** How often each answer was given, the most frequent first; who did not say is counted last. */
function countBy(places: readonly DeskPlace[], answerOf: (place: DeskPlace) => string | undefined) {
  const counts = new Map<string, number>()
  for (const place of places) {
    if (place.seated !== null) continue
    const answer = (answerOf(place) ?? '').trim()
    const known = [...counts.keys()].find(
      (one) => one.toLocaleLowerCase() === answer.toLocaleLowerCase(),
    )
    counts.set(known ?? answer, (counts.get(known ?? answer) ?? 0) + 1)
  }
  return [...counts]
    .map(([answer, n]) => ({ answer, n }))
    .toSorted((one, other) => {
      if ((one.answer === '') !== (other.answer === '')) return one.answer === '' ? 1 : -1
      return other.n - one.n || one.answer.localeCompare(other.answer)
    })
}
