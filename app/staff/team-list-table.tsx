import { formatMoney } from '#app/money/format.ts'
import { sayKind } from '#app/teams/team-kind.ts'
import { Empty } from '#app/ui/art/scenes.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { sayMoment } from './say-time.ts'
import type { ListedTeam } from './team-list.server.ts'
import { sayTeamState } from './team-state.ts'

interface TeamListTableProps {
  teams: readonly ListedTeam[]
  tab: { readonly label: string; readonly empty: string }
  typed: string
  timeZone: string
  currency: string
}

/** Teams of one state; each name leads to its review. */
export function TeamListTable({ teams, tab, typed, timeZone, currency }: TeamListTableProps) {
  return (
    <Table
      caption={typed === '' ? tab.label : `${tab.label}: “${typed}”`}
      columns={[
        {
          heading: 'Team',
          cell: ({ slug, name }) => (
            <a href={`/staff/teams/${slug}`} dir="auto">
              {name}
            </a>
          ),
        },
        {
          heading: 'Kind',
          cell: ({ kind, town }) => <bdi>{[sayKind(kind), town].filter(Boolean).join(', ')}</bdi>,
        },
        { heading: 'State', cell: TeamState },
        {
          heading: 'Since',
          cell: ({ waitingSince, since }) => sayMoment(waitingSince ?? since, timeZone),
          kind: 'short',
        },
        { heading: 'Goal', cell: ({ goal }) => formatMoney(goal, currency), kind: 'number' },
        { heading: 'Raised', cell: ({ raised }) => formatMoney(raised, currency), kind: 'sum' },
      ]}
      rows={teams}
      rowKey={({ slug }) => slug}
      narrow="brief"
      empty={
        <EmptyState picture={<Empty />} title={typed === '' ? 'Nothing here' : 'No team fits that'}>
          <p>{typed === '' ? tab.empty : 'Try fewer letters, or look under another state.'}</p>
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
      {waitingSince && status !== 'waiting' && <Tag tone="note">Edit waits</Tag>}
    </span>
  )
}
