import { nameOf } from '#app/events/dining-night/night/night-words.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Empty } from '#app/ui/art/scenes.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { hrefOf } from '../desk-hrefs.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { ListedRestaurant } from './restaurants-desk.server.ts'

interface RestaurantsProps {
  restaurants: readonly ListedRestaurant[]
  words: string
  frame: StaffFrame
}

/** Every restaurant that had or may have a night, with what came of it. */
export function RestaurantsDesk({ restaurants, words, frame }: RestaurantsProps) {
  return (
    <div className="stack-large">
      <p className="measure">{say('restaurants.lede')}</p>
      <search>
        <form action="/staff/restaurants">
          <SearchField
            name="q"
            label={say('nights.choice.look')}
            defaultValue={words}
            buttonLook="secondary"
          />
        </form>
      </search>
      {frame.may['handle-money'] && restaurants.length > 0 && (
        <p>
          <a href={hrefOf('/staff/restaurants/export', { q: words })}>
            {say('restaurants.export.link')}
          </a>
        </p>
      )}
      <Table
        caption={<span className="unseen">{say('restaurants.title')}</span>}
        narrow="brief"
        rows={restaurants}
        rowKey={({ publicId }) => publicId}
        empty={<NoRestaurant words={words} />}
        columns={[
          { heading: say('restaurants.column.name'), cell: Name },
          {
            heading: say('restaurants.column.nights'),
            cell: ({ nights }) => nights,
            kind: 'number',
          },
          {
            heading: say('restaurants.column.share'),
            cell: ({ share }) => share,
            kind: 'number',
          },
          {
            heading: say('restaurants.column.average'),
            cell: ({ average }) => average !== null && formatMoneyExactly(average, frame.currency),
            kind: 'number',
          },
          {
            heading: say('restaurants.column.promised'),
            nothing: ({ promised }) => promised === 0,
            cell: ({ promised }) => formatMoneyExactly(promised, frame.currency),
            kind: 'number',
          },
          {
            heading: say('restaurants.column.paid'),
            nothing: ({ paid }) => paid === 0,
            cell: ({ paid }) => formatMoneyExactly(paid, frame.currency),
            kind: 'sum',
          },
          {
            heading: say('restaurants.column.weeks'),
            cell: ({ weeks }) => weeks !== null && say('restaurants.weeks', { n: weeks }),
            kind: 'short',
          },
        ]}
      />
    </div>
  )
}

function NoRestaurant({ words }: Pick<RestaurantsProps, 'words'>) {
  if (words === '') return <p className="soft">{say('restaurants.none')}</p>
  return (
    <EmptyState
      picture={<Empty />}
      title={say('restaurants.noneFound')}
      actions={
        <LinkButton href="/staff/restaurants" look="secondary">
          {say('restaurants.back')}
        </LinkButton>
      }
    />
  )
}

function Name(one: ListedRestaurant) {
  return (
    <>
      <a href={`/staff/restaurants/${one.publicId}`} dir="auto">
        {nameOf(one)}
      </a>
      {one.town !== '' && (
        <span className="under soft" dir="auto">
          {one.town}
        </span>
      )}
      {one.isRetired && <Tag tone="quiet">{say('restaurants.retired')}</Tag>}
    </>
  )
}
