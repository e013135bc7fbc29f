import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CardRefusal } from '#app/giving/card-refusal.tsx'
import { isRefusalLink, refuseCards } from '#app/giving/refuse-cards.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

/** Only looks: the button refuses. */
export async function loader({ params }: LoaderFunctionArgs) {
  const good = isRefusalLink(params['token'] ?? '')
  return data({ site: await findSiteFrame(), good }, { status: good ? 200 : 410 })
}

export async function action({ params }: ActionFunctionArgs) {
  const outcome = await refuseCards(params['token'] ?? '')
  return data({ outcome }, { status: outcome === 'refused' ? 200 : 410 })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Refusal() {
  const { site, good } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.outcome === 'refused'
  return (
    <PageFrame {...site}>
      <title>{`${say('giving.refusal.title')} · ${site.organization.name}`}</title>
      <CardRefusal state={refused ? 'refused' : good ? 'asks' : 'not-ours'} />
    </PageFrame>
  )
}
