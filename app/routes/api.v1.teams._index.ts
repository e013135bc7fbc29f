import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiResponse } from '#app/teams/api-response.ts'
import { listApiTeams } from '#app/teams/public-api.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  return apiResponse(await listApiTeams(new URL(request.url).searchParams))
}
