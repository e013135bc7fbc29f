import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerOfferForm, findOfferPage } from '#app/events/yard-sale/offers/offer-page.server.ts'
import { OfferPage, OfferThanks } from '#app/events/yard-sale/offers/offer-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findOfferPage(params['slug'] ?? '', params['event'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return { ...found, thanks: new URL(request.url).searchParams.has('thanks') }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const answer = await answerOfferForm({
    teamSlug: params['slug'] ?? '',
    slug: params['event'] ?? '',
    form: await request.formData(),
    clientAddress: context.clientAddress,
  })
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Offer() {
  const { site, color, sale, thanks } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>() ?? { values: {}, errors: [], asksForCheck: false }
  const title = thanks ? say('offers.form.thanks') : titleOf(say('offers.form.title'), again.errors)
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${sale.title}`}</title>
      {thanks ? <OfferThanks href={sale.href} /> : <OfferPage sale={sale} {...again} />}
    </PageFrame>
  )
}
