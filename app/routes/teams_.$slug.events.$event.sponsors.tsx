import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerSponsorForm, findSponsorsPage } from '#app/events/sponsors/sponsors-page.server.ts'
import { SponsorsPageView } from '#app/events/sponsors/sponsors-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findSponsorsPage(params['slug'] ?? '', params['event'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const answer = await answerSponsorForm({
    teamSlug: params['slug'] ?? '',
    slug: params['event'] ?? '',
    form: await request.formData(),
    clientAddress: context.clientAddress,
  })
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Sponsors() {
  const { site, color, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>() ?? { values: {}, errors: [], asksToKeep: false }
  const title = titleOf(say('sponsors.form.title'), again.errors)
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${page.title}`}</title>
      <SponsorsPageView page={page} {...again} />
    </PageFrame>
  )
}
