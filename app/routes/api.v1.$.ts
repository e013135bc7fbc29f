import { apiResponse } from '#app/teams/api-response.ts'

/** What the API does not know is said as a problem too, not as a page. */
export function loader() {
  return apiResponse({ kind: 'not-found' })
}
