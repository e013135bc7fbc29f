import { sayUsualShare, weeksOf } from '#app/events/dining-night/night/known-restaurants.server.ts'
import { cents } from '#app/money/cents.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { dayIn } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import { csvSheet } from '../exports/csv.server.ts'
import type { CsvColumn } from '../exports/csv.server.ts'
import { askedIn, exportResponse } from '../exports/export-response.server.ts'
import { streamExport } from '../exports/stream-export.server.ts'
import { countRestaurants, readWords, selectRestaurants } from './restaurants-desk.server.ts'
import type { RestaurantRow } from './restaurants-desk.server.ts'

/** Every restaurant that fits the words as a file, as it is written; that it was asked for is on record, the words are not. */
export async function answerRestaurantsExport(form: FormData, by: Person): Promise<Response> {
  const { timeZone } = await requireOrganization()
  const search = askedIn(form)
  const words = readWords(search)
  const sheet = csvSheet<RestaurantRow>(restaurantColumns(), {
    count: countRestaurants(words),
    rows: selectRestaurants(words),
  })
  const outcome = await streamExport(sheet, async (rows) => {
    await inTransaction(async (trx) => {
      await recordChange(trx, {
        actor: actorOf(by),
        action: 'export-restaurants',
        subjectKind: 'restaurants',
        subjectId: 'all',
        detail: { rows, searched: words !== '' },
      })
    })
  })
  const day = dayIn(timeZone, now())
  return exportResponse(outcome, {
    name: say('staff.exports.fileAll', { what: say('restaurants.export.file'), day }),
    page: '/staff/restaurants/export',
    search,
  })
}

/** What the file would hold, before it is asked for. */
export function findRestaurantsExportPage(search: URLSearchParams) {
  const words = readWords(search)
  return {
    chips: [
      words === ''
        ? { key: 'all', text: say('restaurants.back') }
        : { key: 'words', text: say('restaurants.export.words', { words }) },
    ],
    columns: restaurantColumns().map(({ heading }) => heading),
    asked: words === '' ? '' : new URLSearchParams({ q: words }).toString(),
    problem: search.get('problem') === 'busy' ? ('busy' as const) : null,
  }
}

/** In the language of whoever asks; amounts without a sign, so that a spreadsheet adds them up. */
function restaurantColumns(): readonly CsvColumn<RestaurantRow>[] {
  return [
    { heading: say('restaurants.column.name'), cell: ({ name }) => name },
    { heading: say('restaurants.export.branch'), cell: ({ branch }) => branch },
    { heading: say('nights.choice.town'), cell: ({ town }) => town },
    { heading: say('restaurants.form.phone'), cell: ({ phone }) => phone },
    { heading: say('staff.people.columnEmail'), cell: ({ email }) => email ?? '' },
    { heading: say('nights.form.headOffice'), cell: ({ head_office }) => head_office },
    { heading: say('restaurants.column.nights'), cell: ({ nights }) => String(nights) },
    { heading: say('restaurants.column.share'), cell: ({ share }) => sayUsualShare(share) ?? '' },
    {
      heading: say('restaurants.column.average'),
      cell: ({ average_cents }) => (average_cents === null ? '' : cents(average_cents)),
    },
    {
      heading: say('restaurants.column.promised'),
      cell: ({ promised_cents }) => cents(promised_cents),
    },
    { heading: say('restaurants.column.paid'), cell: ({ paid_cents }) => cents(paid_cents) },
    {
      heading: say('restaurants.column.weeks'),
      cell: ({ days }) => {
        const n = weeksOf(days)
        return n === null ? '' : say('restaurants.weeks', { n })
      },
    },
    {
      heading: say('restaurants.retired'),
      cell: ({ is_retired }) => (is_retired ? say('restaurants.export.yes') : ''),
    },
    { heading: say('restaurants.form.note'), cell: ({ note }) => note },
  ]
}
