import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ReasonPage } from '#app/contributions/desk/reason-page.tsx'
import { answerGoodsWithdrawal } from '#app/contributions/goods/answer-goods.server.ts'
import { findGoodsSubject } from '#app/contributions/goods/goods-page.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const subject = await findGoodsSubject(captain, params['id'] ?? '')
  if (!subject) throw new Response('Not found', { status: 404 })
  // The page of it says why it cannot be withdrawn any more.
  if (!subject.isOpen) throw redirect(subject.href)
  return { site: await findSiteFrame(), subject }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const id = params['id'] ?? ''
  const outcome = await answerGoodsWithdrawal(captain, id, await request.formData())
  const item = `/manage/${captain.team.slug}/goods/${id}`
  switch (outcome.kind) {
    case 'withdrawn':
      return redirect(`${item}?done=withdrawn`, 303)
    case 'decided-before':
      return redirect(item, 303)
    case 'not-found':
      throw new Response('Not found', { status: 404 })
    case 'again':
      return data(outcome.answer, { status: 400 })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageGoodsWithdrawal() {
  const { site, subject } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return <ReasonPage site={site} subject={subject} doing="withdraw" again={again} />
}
