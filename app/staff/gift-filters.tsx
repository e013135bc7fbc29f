import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { Chips } from '#app/ui/chips.tsx'
import type { Chip } from '#app/ui/chips.tsx'
import { Details } from '#app/ui/details.tsx'
import { Select } from '#app/ui/select.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { CampaignName } from './campaign-names.server.ts'
import { giftsHref } from './desk-hrefs.ts'
import { askGifts, handPlaces, sayGiftStates, sources, ways } from './gift-filter.ts'
import type { GiftFilter } from './gift-filter.ts'
import { PeriodChoice, PeriodDates } from './period-filter.tsx'
import { errorOf } from './read-form.ts'
import { saySource } from './say-source.ts'
import { CampaignSelect, KindSelect, placeChips } from './totals-filters.tsx'

interface GiftFiltersProps {
  filter: GiftFilter
  campaigns: readonly CampaignName[]
}

/** Which gifts to show. All of it stands in the address, so a list can be kept or sent to a colleague. */
export function GiftFilters({ filter, campaigns }: GiftFiltersProps) {
  const { typed, state, period, problems } = filter
  const chips = giftChips(filter, campaigns)
  return (
    <div className="stack">
      <search>
        <form method="get" action="/staff/gifts" className="filters">
          <TextField
            name="q"
            type="search"
            label={say('staff.gifts.search')}
            defaultValue={typed}
            maxLength={200}
            error={errorOf(problems, 'q')}
          />
          <Select
            name="state"
            label={say('staff.people.state')}
            options={sayGiftStates()}
            defaultValue={state}
          />
          <PeriodChoice period={period} />
          <div className="actions">
            <Button>{say('staff.gifts.find')}</Button>
            {chips.length > 0 && (
              <LinkButton href="/staff/gifts" look="quiet">
                {say('staff.gifts.clear')}
              </LinkButton>
            )}
          </div>
          <MoreFilters filter={filter} campaigns={campaigns} />
        </form>
      </search>
      <Chips chips={chips} clearHref="/staff/gifts" />
    </div>
  )
}

/** Folded open while something in it could not be read. */
function MoreFilters({ filter, campaigns }: GiftFiltersProps) {
  const {
    team,
    kind,
    way,
    monthly,
    hand,
    source,
    campaign,
    leastTyped,
    mostTyped,
    period,
    problems,
  } = filter
  const odd = problems.some(({ field }) => field !== 'q')
  return (
    <Details summary={say('staff.gifts.moreFilters')} start={odd ? 'unfolded' : 'folded'}>
      <div className="filters-more">
        <TextField
          name="team"
          label={say('staff.gifts.teamFilter')}
          defaultValue={team}
          maxLength={80}
        />
        <KindSelect kind={kind} />
        <CampaignSelect campaign={campaign} campaigns={campaigns} />
        <Select
          name="way"
          label={say('staff.totals.way')}
          options={[
            { value: '', label: say('staff.gifts.anyWay') },
            ...ways.map((value) => ({ value, label: say(`staff.totals.ways.${value}`) })),
          ]}
          defaultValue={way ?? ''}
        />
        <Select
          name="hand"
          label={say('staff.giftHand.label')}
          options={[
            { value: '', label: say('staff.giftHand.any') },
            ...handPlaces.map((value) => ({ value, label: say(`staff.giftHand.${value}`) })),
          ]}
          defaultValue={hand ?? ''}
        />
        <Select
          name="source"
          label={say('staff.totals.source')}
          options={[
            { value: '', label: say('staff.gifts.anySource') },
            ...sources.map((value) => ({ value, label: saySource(value) })),
          ]}
          defaultValue={source ?? ''}
        />
        <MoneyField
          name="least"
          label={say('staff.gifts.least')}
          defaultValue={leastTyped}
          error={errorOf(problems, 'least')}
        />
        <MoneyField
          name="most"
          label={say('staff.gifts.most')}
          defaultValue={mostTyped}
          error={errorOf(problems, 'most')}
        />
        <PeriodDates period={period} />
        <Checkbox
          name="monthly"
          value={monthly ?? 'yes'}
          label={say('monthly.staff.filter')}
          defaultChecked={monthly !== null}
        />
      </div>
    </Details>
  )
}

/** What a list of gifts is narrowed to, in words; each with the same list without it. */
export function giftChips(filter: GiftFilter, campaigns: readonly CampaignName[]): Chip[] {
  const asked = askGifts(filter)
  const chips: { readonly key: string; readonly text: string }[] = []
  if (filter.typed !== '')
    chips.push({ key: 'q', text: say('staff.gifts.chipSearch', { words: filter.typed }) })
  if (filter.state !== 'paid')
    chips.push({ key: 'state', text: say(`staff.giftFilter.${filter.state}`) })
  if (filter.period.from !== null || filter.period.to !== null)
    chips.push({ key: 'period', text: filter.period.text })
  chips.push(...placeChips(filter, campaigns))
  if (filter.way) chips.push({ key: 'way', text: say(`staff.totals.ways.${filter.way}`) })
  if (filter.monthly !== null)
    chips.push({
      key: 'monthly',
      text: say(filter.monthly === 'yes' ? 'monthly.staff.filter' : 'monthly.staff.chipOne'),
    })
  if (filter.hand) chips.push({ key: 'hand', text: say(`staff.giftHand.${filter.hand}`) })
  if (filter.source)
    chips.push({
      key: 'source',
      text: say('staff.gifts.chipSource', { source: saySource(filter.source) }),
    })
  if (filter.least !== null)
    chips.push({ key: 'least', text: say('staff.gifts.chipLeast', { amount: filter.leastTyped }) })
  if (filter.most !== null)
    chips.push({ key: 'most', text: say('staff.gifts.chipMost', { amount: filter.mostTyped }) })
  return chips.map(({ key, text }) => {
    const rest = key === 'period' ? { period: null, from: null, to: null } : { [key]: null }
    return { key, text, removeHref: giftsHref({ ...asked, ...rest }) }
  })
}
