import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerCart, findCartPage } from '#app/events/tickets/cart/cart-page.server.ts'
import { CartPage } from '#app/events/tickets/cart/cart-page.tsx'
import { ReviewPage } from '#app/events/tickets/cart/review-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const again = new URL(request.url).searchParams.get('again')
  const found = await findCartPage(params['slug'] ?? '', params['event'] ?? '', again)
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const answer = await answerCart({
    teamSlug: params['slug'] ?? '',
    slug: params['event'] ?? '',
    form: await request.formData(),
    clientAddress: context.clientAddress,
  })
  switch (answer.kind) {
    case 'gone':
      throw new Response('Not found', { status: 404 })
    case 'on':
      return redirect(answer.to, 303)
    case 'review':
    case 'again':
      return data(answer, { status: answer.kind === 'again' ? answer.status : 200 })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Tickets() {
  const { site, color, shop, values } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const errors = answer?.kind === 'again' ? answer.answer.errors : []
  const title = answer?.kind === 'review' ? say('tickets.review.title') : say('tickets.cart.title')
  return (
    <PageFrame {...site} color={color}>
      <title>{`${titleOf(title, errors)} · ${shop.event.title}`}</title>
      {answer?.kind === 'review' ? (
        <ReviewPage shop={shop} review={answer.review} values={answer.values} />
      ) : (
        <CartPage
          shop={shop}
          values={answer ? answer.answer.values : values}
          errors={errors}
          changes={answer?.changes ?? []}
        />
      )}
    </PageFrame>
  )
}
