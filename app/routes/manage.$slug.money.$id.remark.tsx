import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerRemark } from '#app/contributions/desk/answer-reason.server.ts'
import { findReasonSubject } from '#app/contributions/desk/reason-page.server.ts'
import { ReasonPage } from '#app/contributions/desk/reason-page.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const subject = await findReasonSubject(captain, params['id'] ?? '')
  if (!subject) throw new Response('Not found', { status: 404 })
  return { site: await findSiteFrame(), subject }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const id = params['id'] ?? ''
  const outcome = await answerRemark(captain, id, await request.formData())
  const item = `/manage/${captain.team.slug}/money/${id}`
  switch (outcome.kind) {
    case 'said':
      return redirect(`${item}?done=remarked`, 303)
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'again':
      return data(outcome.answer, { status: 400 })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageMoneyRemark() {
  const { site, subject } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return <ReasonPage site={site} subject={subject} doing="remark" again={again} />
}
