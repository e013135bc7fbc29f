import { redirect } from '@remix-run/node'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { say } from '#app/words/say.ts'
import { exportGifts } from './export-gifts.server.ts'
import { readGiftFilter } from './gift-filter.ts'
import type { GiftFilter } from './gift-filter.ts'
import { dayIn } from './say-time.ts'

/** The file, as it is written; or the page again when too many are being written. */
export async function answerExport(form: FormData, by: Person): Promise<Response> {
  const { timeZone } = await requireOrganization()
  const sent = form.get('filter')
  const search = new URLSearchParams(typeof sent === 'string' ? sent.slice(0, 2000) : '')
  const filter = readGiftFilter(search, { at: now(), timeZone })
  const outcome = await exportGifts(filter, by)
  switch (outcome.kind) {
    case 'busy':
      search.set('problem', 'busy')
      return redirect(`/staff/gifts/export?${search}`, 303)
    case 'begun':
      return new Response(outcome.csv, {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="${nameOf(filter, dayIn(timeZone, now()))}.csv"`,
          'X-Rows': String(outcome.rows),
        },
      })
  }
}

function nameOf({ period: { from, to } }: GiftFilter, today: string): string {
  if (from === null) return say('staff.exports.fileAll', { day: to ?? today })
  return say('staff.exports.fileRange', { from, to: to ?? today })
}
