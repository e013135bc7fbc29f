import { sayKindAlone, teamKinds } from '#app/teams/team-kind.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import type { Chip } from '#app/ui/chips.tsx'
import { Details } from '#app/ui/details.tsx'
import { Select } from '#app/ui/select.tsx'
import { say } from '#app/words/say.ts'
import type { CampaignName } from './campaign-names.server.ts'
import { askPeriod, totalsHref } from './desk-hrefs.ts'
import type { Asked } from './desk-hrefs.ts'
import { PeriodChoice, PeriodDates } from './period-filter.tsx'
import { grains } from './spans.ts'
import type { Grain } from './spans.ts'
import { askTotals } from './totals-filter.ts'
import type { KindChoice, TotalsFilter } from './totals-filter.ts'

interface TotalsFiltersProps {
  filter: TotalsFilter
  campaigns: readonly CampaignName[]
}

/** Which money to show. All of it stands in the address. */
export function TotalsFilters({ filter, campaigns }: TotalsFiltersProps) {
  const { period, grain, campaign, kind, team } = filter
  return (
    <div className="stack">
      <search>
        <form
          method="get"
          action="/staff#money-title"
          className="filters"
          aria-label={say('staff.period.which')}
        >
          <PeriodChoice period={period} />
          <GrainSelect grain={grain} />
          <KindSelect kind={kind} />
          {team !== '' && <input type="hidden" name="team" value={team} />}
          <Button look="secondary">{say('staff.period.show')}</Button>
          <MoreFilters period={period} campaign={campaign} campaigns={campaigns} />
        </form>
      </search>
      <Chips chips={chipsOf(filter, campaigns)} clearHref={moneyHref(askPeriod(period))} />
    </div>
  )
}

/** What is asked for less often, folded away: days of one's own, and a campaign. */
export function MoreFilters({
  period,
  campaign,
  campaigns,
}: Pick<TotalsFilter, 'period' | 'campaign'> & Pick<TotalsFiltersProps, 'campaigns'>) {
  return (
    <Details
      summary={say('staff.gifts.moreFilters')}
      start={period.problem || period.name === 'own' ? 'unfolded' : 'folded'}
    >
      <div className="filters-more">
        <PeriodDates period={period} />
        <CampaignSelect campaign={campaign} campaigns={campaigns} />
      </div>
    </Details>
  )
}

/** Past what needs doing, to where the filters stand. */
function moneyHref(asked: Asked): string {
  return `${totalsHref(asked)}#money-title`
}

function GrainSelect({ grain }: { grain: Grain | null }) {
  return (
    <Select
      name="by"
      label={say('staff.totals.grain')}
      options={[
        { value: '', label: say('staff.totals.grainEasy') },
        ...grains.map((value) => ({ value, label: sayGrain(value) })),
      ]}
      defaultValue={grain ?? ''}
    />
  )
}

export function sayGrain(grain: Grain): string {
  return say(grain === 'week' ? 'staff.totals.weekOption' : `staff.totals.${grain}`)
}

export function KindSelect({ kind }: { kind: KindChoice | null }) {
  return (
    <Select
      name="kind"
      label={say('staff.teams.kind')}
      options={[
        { value: '', label: say('staff.totals.anyKind') },
        ...teamKinds.map((value) => ({ value, label: sayKindAlone(value) })),
        { value: 'none', label: say('staff.totals.noTeam') },
      ]}
      defaultValue={kind ?? ''}
    />
  )
}

/** Nothing to choose while there is one. */
export function CampaignSelect({
  campaign,
  campaigns,
}: {
  campaign: string
  campaigns: readonly CampaignName[]
}) {
  if (campaigns.length < 2)
    return campaign === '' ? null : <input type="hidden" name="campaign" value={campaign} />
  return (
    <Select
      name="campaign"
      label={say('staff.totals.campaign')}
      options={[
        { value: '', label: say('staff.totals.anyCampaign') },
        ...campaigns.map(({ slug, name }) => ({ value: slug, label: name })),
      ]}
      defaultValue={campaign}
    />
  )
}

export function sayKindChoice(kind: KindChoice): string {
  return kind === 'none' ? say('staff.totals.noTeam') : sayKindAlone(kind)
}

function chipsOf(filter: TotalsFilter, campaigns: readonly CampaignName[]): Chip[] {
  const asked = askTotals(filter)
  const without = (name: string) => moneyHref({ ...asked, [name]: null })
  return placeChips(filter, campaigns).map(({ key, text }) => ({
    key,
    text,
    removeHref: without(key),
  }))
}

/** What campaign, kind and team a list is of, in words; each by the name that it has in the address. */
export function placeChips(
  { campaign, kind, team }: Pick<TotalsFilter, 'campaign' | 'kind' | 'team'>,
  campaigns: readonly CampaignName[],
): { readonly key: string; readonly text: string }[] {
  const chips: { readonly key: string; readonly text: string }[] = []
  if (campaign !== '') {
    const name = campaigns.find(({ slug }) => slug === campaign)?.name ?? campaign
    chips.push({ key: 'campaign', text: say('staff.totals.chipCampaign', { name }) })
  }
  if (kind !== null) {
    chips.push({ key: 'kind', text: say('staff.totals.chipKind', { kind: sayKindChoice(kind) }) })
  }
  if (team !== '') chips.push({ key: 'team', text: say('staff.totals.chipTeam', { team }) })
  return chips
}
