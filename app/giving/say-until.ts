import { sayDay } from '#app/words/formats.ts'

/** How long gifts are welcome; null when the day has passed. */
export function sayUntil(day: string, daysLeft: number): string | null {
  if (daysLeft < 0) return null
  if (daysLeft === 0) return 'Today is the last day'
  if (daysLeft === 1) return 'One day left: gifts are welcome until tomorrow'
  if (daysLeft <= 60) return `${daysLeft} days left: gifts are welcome until ${sayDay(day)}`
  return `Gifts are welcome until ${sayDay(day)}`
}
