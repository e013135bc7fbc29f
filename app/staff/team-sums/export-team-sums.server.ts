import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { sayKind } from '#app/teams/team-kind.ts'
import { say } from '#app/words/say.ts'
import { findCampaignNames } from '../campaign-names.server.ts'
import { hrefOf } from '../desk-hrefs.ts'
import { csvSheet } from '../exports/csv.server.ts'
import type { CsvColumn } from '../exports/csv.server.ts'
import { askedIn, exportResponse, fileName } from '../exports/export-response.server.ts'
import { streamExport } from '../exports/stream-export.server.ts'
import { dayIn } from '#app/words/days.ts'
import { sumsOf } from '../sums.server.ts'
import type { Sums } from '../sums.server.ts'
import { placeChips } from '../totals-filters.tsx'
import { askTeamSums, readTeamSumsFilter } from './team-sums-filter.ts'
import { countTeamSums, selectTeamSums } from './team-sums.server.ts'
import type { TeamSumRow } from './team-sums.server.ts'

/** The sums of all teams of a filter as a file, as it is written; that it was asked for is on record. */
export async function answerTeamSumsExport(form: FormData, by: Person): Promise<Response> {
  const { timeZone } = await requireOrganization()
  const search = askedIn(form)
  const filter = readTeamSumsFilter(search, { at: now(), timeZone })
  const sheet = csvSheet<TeamSumRow>(teamSumColumns(), {
    count: countTeamSums(filter),
    rows: selectTeamSums(filter),
  })
  const outcome = await streamExport(sheet, async (rows) => {
    await inTransaction(async (trx) => {
      await recordChange(trx, {
        actor: actorOf(by),
        action: 'export-team-sums',
        subjectKind: 'gifts',
        subjectId: 'all',
        detail: { rows, filter: hrefOf('', askTeamSums(filter)).slice(1) },
      })
    })
  })
  return exportResponse(outcome, {
    name: fileName(say('staff.teamSums.file'), filter.period, dayIn(timeZone, now())),
    page: '/staff/team-sums/export',
    search,
  })
}

/** What the file would hold, before it is asked for. */
export async function findTeamSumsExportPage(
  search: URLSearchParams,
  clock: { readonly at: Date; readonly timeZone: string },
) {
  const filter = readTeamSumsFilter(search, clock)
  const chips = placeChips({ ...filter, team: '' }, await findCampaignNames())
  return {
    chips: [{ key: 'period', text: filter.period.text }, ...chips],
    columns: teamSumColumns().map(({ heading }) => heading),
    asked: hrefOf('', askTeamSums(filter)).slice(1),
    problem: search.get('problem') === 'busy' ? ('busy' as const) : null,
  }
}

/** In the language of whoever asks; amounts without a sign, so that a spreadsheet adds them up. */
function teamSumColumns(): readonly CsvColumn<TeamSumRow>[] {
  return [
    { heading: say('staff.gifts.team'), cell: ({ name }) => name },
    { heading: say('staff.teams.kind'), cell: ({ kind }) => sayKind(kind) },
    { heading: say('staff.totals.campaign'), cell: ({ campaign }) => campaign },
    { heading: say('staff.desk.gifts'), cell: ({ gifts }) => String(gifts) },
    { heading: say('staff.teamSums.received'), cell: money('received') },
    { heading: say('staff.totals.sentBack'), cell: money('refunded') },
    { heading: say('staff.csv.lost'), cell: money('lost') },
    { heading: say('staff.totals.raised'), cell: money('raised') },
    {
      heading: say('staff.totals.expectedAtEnd'),
      cell: ({ expected }) => cents(expected),
    },
    { heading: say('staff.totals.fees'), cell: money('fees') },
    { heading: say('staff.totals.net'), cell: money('net') },
    { heading: say('staff.teamSums.address'), cell: ({ slug }) => `/teams/${slug}` },
  ]
}

function money(name: Exclude<keyof Sums, 'gifts'>) {
  return (row: TeamSumRow) => sumsOf(row)[name]
}
