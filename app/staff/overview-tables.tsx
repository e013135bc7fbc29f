import { sayKind } from '#app/teams/team-kind.ts'
import { say } from '#app/words/say.ts'
import { sayNumber } from '#app/words/formats.ts'
import type { Overview } from './overview.server.ts'
import { sayDay, sayMonth } from './say-time.ts'
import { SumsTable } from './sums-table.tsx'

/** The money of a period by day, team, kind and campaign. */
export function OverviewTables({ overview, currency }: { overview: Overview; currency: string }) {
  const { totals, grain, byDay, byTeam, moreTeams, byKind, byCampaign } = overview
  return (
    <>
      <SumsTable
        caption={grain === 'day' ? say('staff.totals.byDay') : say('staff.totals.byMonth')}
        heading={grain === 'day' ? say('staff.totals.day') : say('staff.totals.month')}
        name={({ day }) => (grain === 'day' ? sayDay(day) : sayMonth(day))}
        rowKey={({ day }) => day}
        rows={byDay}
        totals={totals}
        currency={currency}
      />
      <SumsTable
        caption={
          moreTeams > 0
            ? say('staff.totals.byTeamMost', {
                n: sayNumber(byTeam.length),
                all: sayNumber(byTeam.length + moreTeams),
              })
            : say('staff.totals.byTeam')
        }
        heading={say('staff.gifts.team')}
        name={({ slug, name }) =>
          slug === null ? (
            <bdi>{say('staff.totals.noTeamOf', { name })}</bdi>
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
        caption={say('staff.totals.byKind')}
        heading={say('staff.teams.kind')}
        name={({ kind }) => (kind === null ? say('staff.totals.noTeam') : sayKind(kind))}
        rowKey={({ kind }) => kind ?? ''}
        rows={byKind}
        totals={totals}
        currency={currency}
      />
      <SumsTable
        caption={say('staff.totals.byCampaign')}
        heading={say('staff.totals.campaign')}
        name={({ name }) => <bdi>{name}</bdi>}
        rowKey={({ slug }) => slug}
        rows={byCampaign}
        totals={totals}
        currency={currency}
      />
    </>
  )
}
