import { apiResponse } from '#app/teams/api-response.ts'
import description from '#app/teams/openapi.json' with { type: 'json' }

export function loader() {
  return apiResponse({ kind: 'found', body: description })
}
