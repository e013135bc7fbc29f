import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerPhotoRemoval } from '#app/events/yard-sale/offers/giver-page.server.ts'

/** Deletes a photo of what is offered. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerPhotoRemoval(params['key'] ?? '', params['file'] ?? ''), 303)
}
