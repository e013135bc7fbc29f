import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerOfferPhoto } from '#app/events/yard-sale/offers/giver-page.server.ts'

/** Takes a photo of what is offered. A browser is led on; our script, which has shown how far it is, is told where to. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const to = await answerOfferPhoto(
    params['key'] ?? '',
    await request.formData(),
    context.clientAddress,
  )
  if (request.headers.get('Accept') === 'application/json') return Response.json({ to })
  return redirect(to, 303)
}
