import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarAnswer } from '#app/teams/calendar/calendar-answer.ts'
import { makeEventCalendar } from '#app/events/calendar/calendar-file.server.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return calendarAnswer(await makeEventCalendar(params['slug'] ?? '', params['event'] ?? ''))
}
