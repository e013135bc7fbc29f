import { calendarAnswer } from '#app/teams/calendar/calendar-answer.ts'
import { makeCalendar } from '#app/events/calendar/calendar-file.server.ts'

export async function loader() {
  return calendarAnswer(await makeCalendar())
}
