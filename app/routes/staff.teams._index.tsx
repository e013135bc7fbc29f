import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { QueueFilterFields } from '#app/staff/queue-filter-fields.tsx'
import { addressWith, filterPairs, readQueueFilter } from '#app/staff/queue-filter.ts'
import type { QueueFilter } from '#app/staff/queue-filter.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findTeamList } from '#app/staff/team-list.server.ts'
import { TeamListTable } from '#app/staff/team-list-table.tsx'
import { readTeamTab, teamTabs } from '#app/staff/team-tabs.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const search = new URL(request.url).searchParams
  const tab = readTeamTab(search.get('tab'))
  const typed = (search.get('q') ?? '').trim().slice(0, 100)
  const after = search.get('after')
  const filter = tab === 'waiting' ? readQueueFilter(search) : everything
  const [frame, list] = await Promise.all([
    findStaffFrame(staff),
    findTeamList({ tab, filter, typed, after }),
  ])
  return { frame, tab, filter, typed, paged: after !== null, ...list }
}

export default function StaffTeams() {
  const { frame, tab, filter, typed, paged, teams, after } = useLoaderData<typeof loader>()
  const here = addressOf(tab, typed, filter)
  return (
    <StaffDesk frame={frame} title={say('staff.desk.teams')} part="/staff/teams">
      <Tabs
        label={say('staff.teams.byState')}
        current={addressOf(tab, '')}
        tabs={teamTabs.map((value) => ({
          text: say(`staff.teamTab.${value}`),
          href: addressOf(value, ''),
          count: value === 'waiting' ? frame.teamsWaiting : undefined,
        }))}
      />
      <search>
        <form
          method="get"
          action="/staff/teams"
          className={tab === 'waiting' ? 'filters' : undefined}
        >
          <input type="hidden" name="tab" value={tab} />
          {tab === 'waiting' && <QueueFilterFields filter={filter} />}
          <SearchField
            name="q"
            label={say('staff.teams.search')}
            defaultValue={typed}
            maxLength={100}
          />
        </form>
      </search>
      <TeamListTable
        teams={teams}
        tab={tab}
        typed={typed}
        filter={filter}
        timeZone={frame.timeZone}
        currency={frame.currency}
      />
      <Pagination
        label={say('staff.teams.pages')}
        previousText={say('staff.gifts.first')}
        previousHref={paged ? here : undefined}
        nextHref={after === null ? undefined : `${here}&after=${after}`}
      />
    </StaffDesk>
  )
}

function addressOf(tab: string, typed: string, filter: QueueFilter = everything): string {
  return addressWith('/staff/teams', { tab, ...filterPairs(filter), ...(typed && { q: typed }) })
}

const everything: QueueFilter = { only: 'all', kind: null }
