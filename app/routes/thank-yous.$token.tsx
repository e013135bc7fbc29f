import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RefusalPoster } from '#app/giving/thanks/refusal-page.tsx'
import { findRefusalPage, refuseThanks } from '#app/giving/thanks/refuse-thanks.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findRefusalPage(params['token'] ?? '')
  return data(found, { status: found.email === null ? 410 : 200 })
}

/** Sends its reader no more letters of thanks. */
export async function action({ params }: ActionFunctionArgs) {
  const outcome = await refuseThanks(params['token'] ?? '')
  return data({ outcome }, { status: outcome === 'gone' ? 410 : 200 })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ThankYous() {
  const { site, email } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()?.outcome ?? null
  return (
    <PageFrame {...site}>
      <title>{`${say('desk.stop.title')} · ${site.organization.name}`}</title>
      <RefusalPoster email={email} outcome={outcome} />
    </PageFrame>
  )
}
