import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  findOwnStanding,
  ownStandingHref,
  sayStandingDone,
} from '#app/supporters/stand/own-page.server.ts'
import { OwnPage, StandingGone } from '#app/supporters/stand/own-page.tsx'
import { showStandingName, supporterOf } from '#app/supporters/stand/own-standing.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

/** Who has the link from the letter: it is a key of its own, which no other page shows. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findOwnStanding(params['key'] ?? '')
  const erased = new URL(request.url).searchParams.has('erased')
  return data(
    { ...found, done: sayStandingDone(request), erased },
    { status: found.own ? 200 : 410 },
  )
}

/** Whether their first name and initial may be read by all. */
export async function action({ params, request }: ActionFunctionArgs) {
  const key = params['key'] ?? ''
  const naming = (await request.formData()).get('naming') === 'shown' ? 'shown' : 'hidden'
  await showStandingName(supporterOf(key), naming)
  return redirect(ownStandingHref(key, naming), 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Standing() {
  const { site, own, done, erased } = useLoaderData<typeof loader>()
  const title = own ? say(`stand.own.${own.state}`) : say('stand.own.gone')
  return (
    <PageFrame {...site}>
      <title>{`${title} · ${site.organization.name}`}</title>
      {own ? (
        <OwnPage own={own} done={done} organization={site.organization.name} />
      ) : (
        <StandingGone erased={erased} />
      )}
    </PageFrame>
  )
}
