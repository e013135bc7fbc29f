import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeMeetingCalendar } from '#app/supporters/meetings/meeting-page.server.ts'
import { calendarAnswer } from '#app/teams/calendar/calendar-answer.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return calendarAnswer(await makeMeetingCalendar(params['id'] ?? ''))
}
