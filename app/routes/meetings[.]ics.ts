import { makeMeetingsCalendar } from '#app/supporters/meetings/meeting-page.server.ts'
import { calendarAnswer } from '#app/teams/calendar/calendar-answer.ts'

export async function loader() {
  return calendarAnswer(await makeMeetingsCalendar())
}
