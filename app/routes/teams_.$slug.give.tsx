import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerGiveForm } from '#app/giving/answer-give-form.server.ts'
import { findGivePage } from '#app/giving/give-page.server.ts'
import { GivePage, giveTitle } from '#app/giving/give-page.tsx'
import { knowBrowser } from '#app/platform/cookies.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { pictureMeta } from '#app/teams/sharing/picture-meta.ts'
import { readArrival } from '#app/teams/views/read-arrival.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { browserKey, setCookie } = await knowBrowser(request)
  const { searchParams } = new URL(request.url)
  const found = await findGivePage({
    teamSlug: params['slug'] ?? '',
    begunGift: searchParams.get('gift'),
    askedBy: searchParams.get('with'),
    amount: searchParams.get('amount'),
    from: readArrival(request),
    browserHash: hashKey(browserKey),
  })
  if (!found) throw new Response('Not found', { status: 404 })
  return data(found, { headers: setCookie === null ? {} : { 'Set-Cookie': setCookie } })
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { browserKey, setCookie } = await knowBrowser(request)
  const headers = setCookie === null ? {} : { 'Set-Cookie': setCookie }
  const answer = await answerGiveForm({
    teamSlug: params['slug'] ?? '',
    form: await request.formData(),
    browserKey,
    address: context.clientAddress,
  })
  switch (answer.kind) {
    case 'pay':
      return redirect(answer.payAt, { status: 303, headers })
    case 'again':
      return data(answer.page, { status: answer.status, headers })
    case 'not-found':
      throw new Response('Not found', { status: 404 })
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ name: 'robots', content: 'noindex' }]
  const description = say('giving.give.description', { who: data.page.name })
  return [
    { name: 'description', content: description },
    { property: 'og:title', content: data.page.name },
    { property: 'og:description', content: description },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: data.site.organization.name },
    ...pictureMeta(data.picture),
  ]
}

export default function Give() {
  const shown = useLoaderData<typeof loader>()
  const { site, color, page } = useActionData<typeof action>() ?? shown
  return (
    <PageFrame {...site} color={color ?? undefined}>
      <title>{`${giveTitle(page)} · ${site.organization.name}`}</title>
      <GivePage {...page} />
    </PageFrame>
  )
}
