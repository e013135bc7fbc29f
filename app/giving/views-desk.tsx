import '#app/ui/styles/captain.css'
import { Empty } from '#app/ui/art/scenes.tsx'
import { Bar } from '#app/ui/bar.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { DayChart } from '#app/ui/day-chart.tsx'
import { Details } from '#app/ui/details.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { Table } from '#app/ui/table.tsx'
import { sayDate, sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { ViewsDesk } from './views-desk.server.ts'

/** Who came by, in numbers that name nobody. */
export function ViewsDeskPage(desk: ViewsDesk) {
  if (desk.views === 0 && desk.gifts === 0) return <NoViews {...desk} />
  return (
    <div className="stack-large">
      <div className="views-top">
        <Section title={say('desk.views.lede')} id="period">
          <Stats>
            <Stat term={say('desk.views.views')} value={sayNumber(desk.views)} />
            <Stat
              term={say('desk.views.gifts')}
              value={sayNumber(desk.gifts)}
              note={sayGiftsOfViews(desk)}
            />
          </Stats>
        </Section>
        <Section title={say('desk.views.byDay')} id="by-day">
          <DayChart label={say('desk.views.byDay')} days={chartOf(desk.days)} dense="dense" />
        </Section>
      </div>
      <Sources {...desk} />
      <Details summary={say('desk.views.how')}>
        <div className="stack measure">
          <p>{say('desk.views.howWords')}</p>
          <p>{say('desk.views.howGifts')}</p>
        </div>
      </Details>
      <p className="print-only">
        {say('desk.views.printed', { team: desk.team.name, day: desk.printedOn })}
      </p>
    </div>
  )
}

function NoViews({ team, isOut }: ViewsDesk) {
  return (
    <EmptyState
      picture={<Empty />}
      title={say('desk.views.none')}
      actions={
        isOut ? (
          <LinkButton href={`/manage/${team.slug}/share`}>{say('desk.views.toShare')}</LinkButton>
        ) : (
          <LinkButton href={`/manage/${team.slug}`} look="secondary">
            {say('desk.gifts.overview')}
          </LinkButton>
        )
      }
    >
      <p>{isOut ? say('desk.views.noneWords') : say('desk.views.noneYet')}</p>
    </EmptyState>
  )
}

/** Few views say little: then nothing is made of them. */
const ENOUGH = 50

function sayGiftsOfViews({ views, gifts }: ViewsDesk): string | undefined {
  if (views < ENOUGH || gifts > views) return undefined
  return say('desk.views.giftsOfViews', { n: Math.round((gifts / views) * 100) })
}

function Sources({ sources, views, gifts }: ViewsDesk) {
  return (
    <Table
      caption={say('desk.views.bySource')}
      narrow="brief"
      columns={[
        {
          heading: say('desk.views.sourceHeading'),
          cell: ({ source }) =>
            source === null ? say('desk.views.unknown') : say(`desk.views.source.${source}`),
        },
        {
          heading: say('desk.views.views'),
          kind: 'sum',
          cell: (row) => sayNumber(row.views),
        },
        {
          heading: say('desk.views.share'),
          kind: 'bar',
          cell: (row) => <Bar part={row.views} of={views} />,
        },
        { heading: say('desk.views.gifts'), kind: 'number', cell: (row) => sayNumber(row.gifts) },
      ]}
      rows={sources}
      rowKey={({ source }) => source ?? 'unknown'}
      totals={[say('desk.views.total'), sayNumber(views), null, sayNumber(gifts)]}
    />
  )
}

/** Every tenth day is named, counted back from today: more would touch on a phone. */
function chartOf(days: ViewsDesk['days']) {
  const short = (day: string) =>
    sayDate(new Date(`${day}T00:00:00Z`), { month: 'short', day: 'numeric', timeZone: 'UTC' })
  return days.map(({ day, views }, index) => ({
    day,
    value: views,
    label: (days.length - 1 - index) % 10 === 0 ? short(day) : '',
    words: say('desk.views.ofDay', { day: short(day), n: views }),
  }))
}
