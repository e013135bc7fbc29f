import { sql } from 'kysely'
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
import { isLike, selectSupporters } from './stand-desk.server.ts'
import type { SupporterRow } from './stand-desk.server.ts'

/**
 * Everyone who confirmed, as a mailing list program reads them, as it is written; who left of late is in it, marked so. That
 * it was asked for is on record, the words are not.
 */
export async function answerSupportersExport(form: FormData, by: Person): Promise<Response> {
  const { timeZone } = await requireOrganization()
  const search = askedIn(form)
  const words = readWords(search)
  const which = sql`s.confirmed_at is not null and ${isLike(words)}`
  const sheet = csvSheet<SupporterRow>(supporterColumns(timeZone), {
    count: sql<{
      rows: number
    }>`select count(*) as rows from supporter s left join team t on t.id = s.team_id where ${which}`,
    rows: selectSupporters(which),
  })
  const outcome = await streamExport(sheet, async (rows) => {
    await inTransaction(async (trx) => {
      await recordChange(trx, {
        actor: actorOf(by),
        action: 'export-supporters',
        subjectKind: 'supporters',
        subjectId: 'all',
        detail: { rows, searched: words !== '' },
      })
    })
  })
  const day = dayIn(timeZone, now())
  return exportResponse(outcome, {
    name: say('staff.exports.fileAll', { what: say('stand.staff.file'), day }),
    page: '/staff/supporters/export',
    search,
  })
}

/** What the file would hold, before it is asked for. */
export async function findSupportersExportPage(search: URLSearchParams) {
  const { timeZone } = await requireOrganization()
  const words = readWords(search)
  return {
    chips: [
      words === ''
        ? { key: 'all', text: say('stand.staff.exportAll') }
        : { key: 'words', text: say('stand.staff.exportOf', { words }) },
    ],
    columns: supporterColumns(timeZone).map(({ heading }) => heading),
    asked: words === '' ? '' : new URLSearchParams({ q: words }).toString(),
    problem: search.get('problem') === 'busy' ? ('busy' as const) : null,
  }
}

/** Of a list or a file: what somebody typed to look for people. */
export function readWords(search: URLSearchParams): string {
  return (search.get('q') ?? '').trim().slice(0, 200)
}

/** The headings are those that mailing list programs know by themselves, the same in every language. */
function supporterColumns(timeZone: string): readonly CsvColumn<SupporterRow>[] {
  const day = (at: Date | null) => (at === null ? '' : dayIn(timeZone, at))
  return [
    { heading: 'email', cell: ({ email }) => email },
    { heading: 'first_name', cell: ({ first_name }) => first_name },
    { heading: 'last_name', cell: ({ last_name }) => last_name },
    { heading: 'town', cell: ({ town }) => town },
    { heading: 'language', cell: ({ language }) => language },
    { heading: 'team', cell: ({ team_name }) => team_name ?? '' },
    {
      heading: 'status',
      cell: ({ left_at }) => (left_at === null ? 'subscribed' : 'unsubscribed'),
    },
    { heading: 'confirmed_on', cell: ({ confirmed_at }) => day(confirmed_at) },
    { heading: 'left_on', cell: ({ left_at }) => day(left_at) },
    { heading: 'consent', cell: ({ consent }) => consent },
  ]
}
