import '#app/ui/styles/events.css'
import { EventKindArt } from '#app/ui/art/event-kinds.tsx'
import { Empty } from '#app/ui/art/scenes.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { sayEventKind } from '../event-kind.ts'
import type { CalendarEntry } from './calendar-page.server.ts'
import { MonthTable } from './month-table.tsx'
import type { MonthTableProps } from './month-table.tsx'

export interface CalendarPageProps {
  view: 'list' | 'month'
  /** Empty for all towns. */
  town: string
  towns: readonly { readonly text: string; readonly href: string; readonly chosen: boolean }[]
  listHref: string
  monthHref: string
  subscribeUrl: string
  entries: readonly CalendarEntry[]
  /** Null in the list. */
  month: MonthTableProps | null
}

/** What teams hold, by day and town: plain links, no script. */
export function CalendarPage(page: CalendarPageProps) {
  return (
    <div className="stack-large">
      <div className="directory-head">
        <div className="stack">
          <h1>{say('events.calendar.title')}</h1>
          <p className="lede">{say('events.calendar.lede')}</p>
        </div>
        <div className="stack">
          <nav aria-label={say('events.calendar.views')}>
            <ul className="chips">
              <li>
                <a
                  className="chip"
                  href={page.listHref}
                  aria-current={page.view === 'list' ? 'true' : undefined}
                >
                  {say('events.calendar.list')}
                </a>
              </li>
              <li>
                <a
                  className="chip"
                  href={page.monthHref}
                  aria-current={page.view === 'month' ? 'true' : undefined}
                >
                  {say('events.calendar.month')}
                </a>
              </li>
            </ul>
          </nav>
          {page.towns.length > 2 && (
            <nav aria-label={say('events.calendar.towns')}>
              <ul className="chips">
                {page.towns.map(({ text, href, chosen }) => (
                  <li key={href}>
                    <a className="chip" href={href} aria-current={chosen ? 'true' : undefined}>
                      <bdi>{text}</bdi>
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </div>
      {page.month ? <MonthTable {...page.month} /> : <CalendarList {...page} />}
      <p>
        <a href={page.subscribeUrl}>{say('events.calendar.subscribe')}</a>.{' '}
        <span className="soft">{say('events.calendar.subscribeWords')}</span>
      </p>
    </div>
  )
}

function CalendarList({ entries, town, towns: [everywhere] }: CalendarPageProps) {
  if (entries.length === 0 && town !== '' && everywhere)
    return (
      <EmptyState
        picture={<Empty />}
        title={say('events.calendar.noneIn', { town })}
        actions={<LinkButton href={everywhere.href}>{everywhere.text}</LinkButton>}
      >
        <p>{say('events.calendar.noneInWords')}</p>
      </EmptyState>
    )
  if (entries.length === 0)
    return (
      <EmptyState
        picture={<Empty />}
        title={say('events.calendar.none')}
        actions={<LinkButton href="/teams">{say('events.calendar.seeTeams')}</LinkButton>}
      >
        <p>{say('events.calendar.noneWords')}</p>
      </EmptyState>
    )
  const months = [...new Set(entries.map(({ monthTitle }) => monthTitle))]
  return months.map((title) => (
    <section key={title} className="stack" aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <ol className="agenda">
        {entries
          .filter(({ monthTitle }) => monthTitle === title)
          .map((entry) => (
            <li key={entry.key} data-color={entry.color}>
              <AgendaEntry entry={entry} />
            </li>
          ))}
      </ol>
    </section>
  ))
}

function AgendaEntry({ entry }: { entry: CalendarEntry }) {
  return (
    <>
      <time className="leaf" dateTime={entry.machine}>
        <span className="leaf-month">{entry.month}</span>
        <span className="leaf-day">{entry.number}</span>
        <span className="leaf-week">{entry.weekday}</span>
      </time>
      <div className="agenda-words">
        <h3>
          <a href={entry.href} dir="auto">
            {entry.title}
          </a>
        </h3>
        <p>
          {entry.hours} · <bdi>{entry.place}</bdi>, <bdi>{entry.town}</bdi>
        </p>
        {entry.line && (
          <p className="small" dir="auto">
            {entry.line}
          </p>
        )}
        <p className="soft small">
          {sayEventKind(entry.kind)} · <bdi>{entry.team}</bdi>
        </p>
        {entry.isCancelled && <Tag tone="bad">{say('events.status.cancelled')}</Tag>}
      </div>
      <EventKindArt kind={entry.kind} />
    </>
  )
}
