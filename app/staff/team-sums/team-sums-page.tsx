import type { ReactNode } from 'react'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Select } from '#app/ui/select.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { say } from '#app/words/say.ts'
import type { CampaignName } from '../campaign-names.server.ts'
import { askPeriod, giftsHref, hrefOf, totalsHref } from '../desk-hrefs.ts'
import { PeriodChoice } from '../period-filter.tsx'
import type { StaffFrame } from '../staff-frame.server.ts'
import { SumsTable } from '../sums-table.tsx'
import { KindSelect, MoreFilters, placeChips } from '../totals-filters.tsx'
import { askTeamSums, orderText, sortKeys } from './team-sums-filter.ts'
import type { Order, SortKey, TeamSumsFilter } from './team-sums-filter.ts'
import type { TeamSumsList } from './team-sums.server.ts'

const PAGE = '/staff/team-sums'

interface TeamSumsPageProps {
  filter: TeamSumsFilter
  list: TeamSumsList
  campaigns: readonly CampaignName[]
  frame: StaffFrame
  /** The way to keep the filters in use. */
  keep: ReactNode
}

/** Every team with what it brought in over some days; each leads to its gifts. */
export function TeamSumsPage({ filter, list, campaigns, frame, keep }: TeamSumsPageProps) {
  const asked = askTeamSums(filter)
  const money = (sums: TeamSumsList['ofTeams']) => formatMoneyExactly(sums.raised, frame.currency)
  const ofPlace = { ...askPeriod(filter.period), campaign: filter.campaign }
  return (
    <div className="stack-large">
      <TeamSumsFilters filter={filter} campaigns={campaigns} />
      <Stats>
        <Stat term={say('staff.teamSums.ofTeams')} value={money(list.ofTeams)} />
        <Stat
          term={say('staff.teamSums.ofCampaigns')}
          value={money(list.ofCampaigns)}
          note={
            <a href={giftsHref({ ...ofPlace, kind: 'none' })}>{say('staff.teamSums.theirGifts')}</a>
          }
        />
        <Stat
          term={say('staff.totals.together')}
          value={formatMoneyExactly(
            cents(list.ofTeams.raised + list.ofCampaigns.raised),
            frame.currency,
          )}
          note={
            <a href={totalsHref({ ...ofPlace, kind: filter.kind })}>
              {say('staff.teamSums.asTotals')}
            </a>
          }
        />
      </Stats>
      <p className="cluster">
        {frame.may['handle-money'] && list.teams.length > 0 && (
          <a href={hrefOf(`${PAGE}/export`, asked)}>{say('staff.exports.link')}</a>
        )}
        {keep}
      </p>
      <SumsTable
        caption={say('staff.teamSums.caption', { period: filter.period.text })}
        heading={say('staff.gifts.team')}
        name={({ slug, name }) => (
          <a href={giftsHref({ ...ofPlace, team: slug })}>
            <bdi>{name}</bdi>
          </a>
        )}
        rowKey={({ slug }) => slug}
        rows={list.teams}
        totals={list.ofTeams}
        currency={frame.currency}
        sorts={sortsOf(filter)}
        empty={
          <EmptyState
            picture={<Empty />}
            title={say('staff.teamSums.none')}
            actions={
              <LinkButton href={hrefOf(PAGE, { period: 'all' })} look="secondary">
                {say('staff.teamSums.allTime')}
              </LinkButton>
            }
          />
        }
      />
      <Pagination
        label={say('staff.teamSums.pages')}
        previousText={say('staff.gifts.first')}
        previousHref={filter.after === null ? undefined : hrefOf(PAGE, asked)}
        nextText={say('staff.teamSums.next')}
        nextHref={list.after === null ? undefined : hrefOf(PAGE, { ...asked, after: list.after })}
      />
    </div>
  )
}

function TeamSumsFilters({ filter, campaigns }: Pick<TeamSumsPageProps, 'filter' | 'campaigns'>) {
  const { period, kind, campaign, order } = filter
  const asked = askTeamSums(filter)
  return (
    <div className="stack">
      <search>
        <form
          method="get"
          action={PAGE}
          className="filters"
          aria-label={say('staff.teamSums.which')}
        >
          <PeriodChoice period={period} />
          <KindSelect kind={kind} />
          <Select
            name="order"
            label={say('staff.teamSums.order')}
            options={orders().map((each) => ({ value: orderText(each), label: sayOrder(each) }))}
            defaultValue={orderText(order)}
          />
          <Button look="secondary">{say('staff.period.show')}</Button>
          <MoreFilters period={period} campaign={campaign} campaigns={campaigns} />
        </form>
      </search>
      <Chips
        chips={placeChips({ campaign, kind, team: '' }, campaigns).map(({ key, text }) => ({
          key,
          text,
          removeHref: hrefOf(PAGE, { ...asked, [key]: null }),
        }))}
        clearHref={hrefOf(PAGE, { ...askPeriod(period), order: orderText(order) })}
      />
    </div>
  )
}

function orders(): Order[] {
  return sortKeys.flatMap((by) => [
    { by, way: 'usual' as const },
    { by, way: 'turned' as const },
  ])
}

function sayOrder(order: Order): string {
  return say(`staff.teamSums.orders.${orderText(order)}`)
}

/** Where the head of each column leads: to its own order, or to that turned around. */
function sortsOf(filter: TeamSumsFilter) {
  const asked = askTeamSums(filter)
  const sortOf = (by: SortKey) => {
    const now = filter.order.by === by ? filter.order.way : null
    const next: Order = { by, way: now === 'usual' ? 'turned' : 'usual' }
    return {
      href: hrefOf(PAGE, { ...asked, order: orderText(next) }),
      says: sayOrder(next),
      now:
        now === null
          ? null
          : (now === 'usual') === (by === 'name')
            ? ('up' as const)
            : ('down' as const),
    }
  }
  return {
    name: sortOf('name'),
    gifts: sortOf('gifts'),
    raised: sortOf('raised'),
    expected: sortOf('expected'),
    fees: sortOf('fees'),
    net: sortOf('net'),
  }
}
