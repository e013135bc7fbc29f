/** `2026-11-22` as a page says it: "November 22, 2026". */
export function sayDay(day: string): string {
  return calendar.format(new Date(`${day}T00:00:00Z`))
}

const calendar = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })
