import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiResponse } from '#app/teams/api-response.ts'
import { findApiCampaign } from '#app/teams/public-api.server.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return apiResponse(await findApiCampaign(params['slug'] ?? ''))
}
