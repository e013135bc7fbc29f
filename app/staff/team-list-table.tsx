import { formatMoney, formatMoneyExactly } from '#app/money/format.ts'
import { sayKindAlone } from '#app/teams/team-kind.ts'
import { Empty } from '#app/ui/art/scenes.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { addressWith, filterPairs } from './queue-filter.ts'
import type { QueueFilter } from './queue-filter.ts'
import { sayMoment } from './say-time.ts'
import type { ListedTeam, TeamTab } from './team-list.server.ts'
import { sayTeamState } from './team-state.ts'

interface TeamListTableProps {
  teams: readonly ListedTeam[]
  tab: TeamTab
  typed: string
  filter: QueueFilter
  timeZone: string
  currency: string
}

/** Teams of one state; each name leads to its review. */
export function TeamListTable({
  teams,
  tab,
  typed,
  filter,
  timeZone,
  currency,
}: TeamListTableProps) {
  return (
    <Table
      caption={
        typed === ''
          ? say(`staff.teamTab.${tab}`)
          : say('staff.teams.found', { state: say(`staff.teamTab.${tab}`), typed })
      }
      columns={[
        {
          heading: say('staff.gifts.team'),
          cell: ({ slug, name }) => (
            <a href={addressWith(`/staff/teams/${slug}`, filterPairs(filter))} dir="auto">
              {name}
            </a>
          ),
        },
        {
          heading: say('staff.teams.kind'),
          cell: ({ kind, town }) => (
            <bdi>{[sayKindAlone(kind), town].filter(Boolean).join(', ')}</bdi>
          ),
        },
        { heading: say('staff.people.state'), cell: TeamState },
        {
          heading: say('staff.people.since'),
          cell: ({ waitingSince, since }) => sayMoment(waitingSince ?? since, timeZone),
          kind: 'short',
        },
        {
          heading: say('staff.teams.goal'),
          cell: ({ goal }) => formatMoney(goal, currency),
          kind: 'number',
        },
        {
          heading: say('staff.teams.raised'),
          cell: ({ raised }) => formatMoneyExactly(raised, currency),
          nothing: ({ raised }) => raised === 0,
          kind: 'sum',
        },
      ]}
      rows={teams}
      rowKey={({ slug }) => slug}
      narrow="brief"
      empty={
        <EmptyState
          picture={<Empty />}
          title={typed === '' ? say('staff.teams.none') : say('teams.directory.noFit')}
        >
          <p>{typed === '' ? say(`staff.teamTabEmpty.${tab}`) : say('staff.teams.noFitWords')}</p>
        </EmptyState>
      }
    />
  )
}

function TeamState({ status, waitingSince }: ListedTeam) {
  const { text, tone } = sayTeamState(status)
  return (
    <span className="cluster">
      <Tag tone={tone}>{text}</Tag>
      {waitingSince && status !== 'waiting' && (
        <Tag tone="note">{say('staff.teams.editWaits')}</Tag>
      )}
    </span>
  )
}
