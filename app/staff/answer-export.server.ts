import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { dayIn } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import { exportGifts } from './export-gifts.server.ts'
import { askedIn, exportResponse, fileName } from './exports/export-response.server.ts'
import { readGiftFilter } from './gift-filter.ts'

/** The file, as it is written; or the page again when too many are being written. */
export async function answerExport(form: FormData, by: Person): Promise<Response> {
  const { timeZone } = await requireOrganization()
  const search = askedIn(form)
  const filter = readGiftFilter(search, { at: now(), timeZone })
  return exportResponse(await exportGifts(filter, by), {
    name: fileName(say('staff.exports.fileGifts'), filter.period, dayIn(timeZone, now())),
    page: '/staff/gifts/export',
    search,
  })
}
