import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

/** How long gifts are welcome; null when the day has passed. */
export function sayUntil(day: string, daysLeft: number): string | null {
  if (daysLeft < 0) return null
  if (daysLeft === 0) return say('teams.page.lastDay')
  if (daysLeft === 1) return say('teams.page.tomorrow')
  if (daysLeft <= 60) return say('teams.page.daysLeft', { n: daysLeft, day: sayDay(day) })
  return say('teams.page.until', { day: sayDay(day) })
}
