import { sayKind } from '#app/teams/team-kind.ts'
import type { Overview } from './overview.server.ts'
import { sayDay, sayMonth } from './say-time.ts'
import { SumsTable } from './sums-table.tsx'

/** The money of a period by day, team, kind and campaign. */
export function OverviewTables({ overview, currency }: { overview: Overview; currency: string }) {
  const { totals, grain, byDay, byTeam, moreTeams, byKind, byCampaign } = overview
  return (
    <>
      <SumsTable
        caption={grain === 'day' ? 'By day' : 'By month'}
        heading={grain === 'day' ? 'Day' : 'Month'}
        name={({ day }) => (grain === 'day' ? sayDay(day) : sayMonth(day))}
        rowKey={({ day }) => day}
        rows={byDay}
        totals={totals}
        currency={currency}
      />
      <SumsTable
        caption={
          moreTeams > 0
            ? `By team: the ${byTeam.length} with most of ${byTeam.length + moreTeams}`
            : 'By team'
        }
        heading="Team"
        name={({ slug, name }) =>
          slug === null ? (
            <bdi>{`${name} (no team)`}</bdi>
          ) : (
            <a href={`/staff/teams/${slug}`} dir="auto">
              {name}
            </a>
          )
        }
        rowKey={({ slug, name }) => slug ?? ` ${name}`}
        rows={byTeam}
        totals={totals}
        currency={currency}
      />
      <SumsTable
        caption="By kind of team"
        heading="Kind"
        name={({ kind }) => (kind === null ? 'No team' : sayKind(kind))}
        rowKey={({ kind }) => kind ?? ''}
        rows={byKind}
        totals={totals}
        currency={currency}
      />
      <SumsTable
        caption="By campaign"
        heading="Campaign"
        name={({ name }) => <bdi>{name}</bdi>}
        rowKey={({ slug }) => slug}
        rows={byCampaign}
        totals={totals}
        currency={currency}
      />
    </>
  )
}
