import ICAL from 'ical.js'

export interface CalendarEntry {
  /** The same as long as it is the same thing, however often it is changed. */
  readonly uid: string
  readonly changedAt: Date
  /** How often it was changed; left out where nobody counts. */
  readonly sequence?: number
  readonly startsAt: Date
  readonly endsAt: Date
  readonly title: string
  readonly location: string
  readonly description: string
  readonly url: string
  readonly isCancelled: boolean
}

/** The library forgets the space with which a folded line goes on; the standard counts it. */
ICAL.foldLength = 74

/** Times are moments in UTC, which every calendar shows in its reader's own zone, summer time and all. */
export function writeCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Team Up//Events//EN')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('x-wr-calname', name)
  calendar.addPropertyWithValue('refresh-interval', 'PT12H').setParameter('value', 'DURATION')
  for (const entry of entries) calendar.addSubcomponent(componentOf(entry))
  return `${calendar.toString()}\r\n`
}

function componentOf(entry: CalendarEntry): ICAL.Component {
  const component = new ICAL.Component('vevent')
  component.addPropertyWithValue('uid', entry.uid)
  component.addPropertyWithValue('dtstamp', momentOf(entry.changedAt))
  component.addPropertyWithValue('last-modified', momentOf(entry.changedAt))
  if (entry.sequence !== undefined) component.addPropertyWithValue('sequence', entry.sequence)
  component.addPropertyWithValue('dtstart', momentOf(entry.startsAt))
  component.addPropertyWithValue('dtend', momentOf(entry.endsAt))
  component.addPropertyWithValue('summary', entry.title)
  component.addPropertyWithValue('location', entry.location)
  component.addPropertyWithValue('description', entry.description)
  component.addPropertyWithValue('url', entry.url)
  component.addPropertyWithValue('status', entry.isCancelled ? 'CANCELLED' : 'CONFIRMED')
  return component
}

function momentOf(at: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(at, true)
}
