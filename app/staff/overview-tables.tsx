import { sayKindAlone } from '#app/teams/team-kind.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { askPeriod, giftsHref, hrefOf } from './desk-hrefs.ts'
import type { Asked } from './desk-hrefs.ts'
import type { Overview } from './overview.server.ts'
import { SumsTable } from './sums-table.tsx'
import { saySource } from './say-source.ts'
import type { TotalsFilter } from './totals-filter.ts'

interface OverviewTablesProps {
  overview: Overview
  filter: TotalsFilter
  currency: string
}

/** The money of a period by team, kind, way to pay and campaign; each row leads to its gifts. */
export function OverviewTables({ overview, filter, currency }: OverviewTablesProps) {
  const { totals, expected, byTeam, moreTeams, byKind, byCampaign, byWay, bySource } = overview
  const asked: Asked = {
    ...askPeriod(filter.period),
    campaign: filter.campaign,
    kind: filter.kind,
    team: filter.team,
  }
  const withExpected = { ...totals, expected: expected.left }
  // It was said of the chart already.
  if (byCampaign.length === 0) return null
  return (
    <>
      <SumsTable
        caption={
          moreTeams
            ? say('staff.totals.byTeamMost', { n: sayNumber(byTeam.length) })
            : say('staff.totals.byTeam')
        }
        heading={say('staff.gifts.team')}
        name={({ slug, name }) => (
          <a href={giftsHref({ ...asked, ...(slug === null ? { kind: 'none' } : { team: slug }) })}>
            <bdi>{slug === null ? say('staff.totals.noTeamOf', { name }) : name}</bdi>
          </a>
        )}
        rowKey={({ slug, name }) => slug ?? ` ${name}`}
        rows={byTeam}
        totals={withExpected}
        currency={currency}
      />
      {filter.team === '' && byTeam.length > 0 && (
        <p>
          <a href={hrefOf('/staff/team-sums', { ...asked, team: null })}>
            {say('staff.totals.allTeams')}
          </a>
        </p>
      )}
      {byKind.length > 1 && (
        <SumsTable
          caption={say('staff.totals.byKind')}
          heading={say('staff.teams.kind')}
          name={({ kind }) => (
            <a href={giftsHref({ ...asked, kind: kind ?? 'none' })}>
              {kind === null ? say('staff.totals.noTeam') : sayKindAlone(kind)}
            </a>
          )}
          rowKey={({ kind }) => kind ?? ''}
          rows={byKind}
          totals={withExpected}
          currency={currency}
        />
      )}
      {byWay.length > 0 && (
        <SumsTable
          caption={say('staff.totals.byWay')}
          heading={say('staff.totals.way')}
          name={({ way }) => (
            <a href={giftsHref({ ...asked, way })}>{say(`staff.totals.ways.${way}`)}</a>
          )}
          rowKey={({ way }) => way}
          rows={byWay}
          totals={totals}
          currency={currency}
        />
      )}
      {bySource.some(({ source }) => source !== null) && (
        <SumsTable
          caption={say('staff.totals.bySource')}
          heading={say('staff.totals.source')}
          name={({ source }) => (
            <a href={giftsHref({ ...asked, source: source ?? 'unknown' })}>{saySource(source)}</a>
          )}
          rowKey={({ source }) => source ?? ''}
          rows={bySource}
          totals={totals}
          currency={currency}
        />
      )}
      <SumsTable
        caption={say('staff.totals.byCampaign')}
        heading={say('staff.totals.campaign')}
        name={({ slug, name }) => (
          <a href={giftsHref({ ...asked, campaign: slug })}>
            <bdi>{name}</bdi>
          </a>
        )}
        rowKey={({ slug }) => slug}
        rows={byCampaign}
        totals={withExpected}
        currency={currency}
      />
    </>
  )
}
