import { data } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { refuseEmailChange } from '#app/people/complete-email-change.server.ts'
import { NewEmailAnswer } from '#app/people/new-email-page.tsx'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

/** Saying no is a button's doing, too; who only opens the address stops nothing. */
export async function loader() {
  return { site: await findSiteFrame() }
}

export async function action({ params }: ActionFunctionArgs) {
  const outcome = await refuseEmailChange(params['token'] ?? '')
  return data(outcome, { status: outcome.kind === 'gone' ? 410 : 200 })
}

export default function NewEmailRefusal() {
  const { site } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  return <NewEmailAnswer site={site} answer={outcome ?? { kind: 'gone' }} />
}
