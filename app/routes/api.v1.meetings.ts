import { listApiMeetings } from '#app/supporters/meetings/api-meetings.server.ts'
import { apiResponse } from '#app/teams/api-response.ts'

export async function loader() {
  return apiResponse(await listApiMeetings())
}
