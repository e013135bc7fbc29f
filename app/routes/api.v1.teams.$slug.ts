import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiResponse } from '#app/teams/api-response.ts'
import { findApiTeam } from '#app/teams/public-api.server.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return apiResponse(await findApiTeam(params['slug'] ?? ''))
}
