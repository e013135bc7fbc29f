import { say } from '#app/words/say.ts'
import type { CalendarEntry } from './calendar-page.server.ts'

export interface MonthTableProps {
  title: string
  previousHref: string
  nextHref: string
  /** "Sun" and so on. */
  weekdays: readonly string[]
  weeks: readonly (readonly MonthDay[])[]
}

interface MonthDay {
  readonly day: string
  readonly number: number
  /** Of the month before or after. */
  readonly isOutside: boolean
  readonly isToday: boolean
  /** "Saturday, June 13" */
  readonly words: string
  readonly entries: readonly CalendarEntry[]
}

/** A month as it hangs on a wall; on a phone only the days on which something is, one below the other. */
export function MonthTable({ title, previousHref, nextHref, weekdays, weeks }: MonthTableProps) {
  return (
    <div className="stack">
      <nav className="month-ways" aria-label={say('events.calendar.otherMonths')}>
        <a href={previousHref}>{say('events.calendar.before')}</a>
        <a href={nextHref}>{say('events.calendar.after')}</a>
      </nav>
      <table className="month">
        <caption>{title}</caption>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((day) => (
                <Day key={day.day} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Day({ day }: { day: MonthDay }) {
  const names = [
    day.isOutside && 'month-outside',
    day.entries.length === 0 && 'month-empty',
    day.isToday && 'month-today',
  ]
  return (
    <td className={names.filter(Boolean).join(' ') || undefined}>
      <time dateTime={day.day} className="month-number">
        <span aria-hidden="true">{day.number}</span>
        <span className="month-words">{day.words}</span>
      </time>
      {day.entries.length > 0 && (
        <ul>
          {day.entries.map((entry) => (
            <li key={entry.key} data-color={entry.color}>
              <a href={entry.href} dir="auto">
                {entry.isCancelled ? <s>{entry.title}</s> : entry.title}
              </a>
              <span className="small soft">{entry.hours}</span>
              <bdi className="small soft">{entry.town}</bdi>
              {entry.line && (
                <span className="small" dir="auto">
                  {entry.line}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}
