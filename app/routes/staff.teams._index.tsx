import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
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
  const [frame, list] = await Promise.all([
    findStaffFrame(staff),
    findTeamList({ tab, typed, after }),
  ])
  return { frame, tab, typed, paged: after !== null, ...list }
}

export default function StaffTeams() {
  const { frame, tab, typed, paged, teams, after } = useLoaderData<typeof loader>()
  const here = addressOf(tab, typed)
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
        <form method="get" action="/staff/teams">
          <input type="hidden" name="tab" value={tab} />
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

function addressOf(tab: string, typed: string): string {
  return `/staff/teams?${new URLSearchParams({ tab, ...(typed && { q: typed }) }).toString()}`
}
