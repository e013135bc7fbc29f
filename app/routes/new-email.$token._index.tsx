import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import {
  confirmEmailChange,
  readEmailChangeLink,
} from '#app/people/complete-email-change.server.ts'
import { NewEmailAnswer, NewEmailQuestion } from '#app/people/new-email-page.tsx'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

/** Only looks: a link that a mail scanner opens changes nothing (S11). */
export async function loader({ params }: LoaderFunctionArgs) {
  const [site, link] = await Promise.all([
    findSiteFrame(),
    readEmailChangeLink(params['token'] ?? ''),
  ])
  return data({ site, link: link ?? null }, { status: link ? 200 : 410 })
}

export async function action({ params }: ActionFunctionArgs) {
  const outcome = await confirmEmailChange(params['token'] ?? '')
  return data(outcome, { status: outcome.kind === 'gone' ? 410 : 200 })
}

export default function NewEmail() {
  const { site, link } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const refusal = `${useLocation().pathname}/refusal`
  if (outcome) return <NewEmailAnswer site={site} answer={outcome} />
  if (!link) return <NewEmailAnswer site={site} answer={{ kind: 'gone' }} />
  return <NewEmailQuestion site={site} link={link} refusal={refusal} />
}
