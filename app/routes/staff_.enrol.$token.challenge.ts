import type { ActionFunctionArgs } from '@remix-run/node'
import { askEnrolmentPasskey } from '#app/people/staff-enrolment.server.ts'

/** What a browser needs to make a passkey for whoever was invited. */
export async function action({ params }: ActionFunctionArgs) {
  const options = await askEnrolmentPasskey(params['token'] ?? '')
  return Response.json(options ?? null, { status: options ? 200 : 410 })
}
