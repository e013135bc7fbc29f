import { now } from '#app/platform/clock.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { dayIn } from '#app/words/days.ts'

/** The day of the organization's calendar. */
export async function findToday(): Promise<string> {
  const { timeZone } = await requireOrganization()
  return dayIn(timeZone, now())
}
