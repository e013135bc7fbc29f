import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ReasonPage } from '#app/contributions/desk/reason-page.tsx'
import { answerGoodsWithdrawal } from '#app/contributions/goods/answer-goods.server.ts'
import { findGoodsCorrectionPage } from '#app/contributions/goods/goods-page.server.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const id = params['id'] ?? ''
  const page = await findGoodsCorrectionPage(captain, id)
  if (!page) throw new Response('Not found', { status: 404 })
  const href = `/manage/${captain.team.slug}/goods/${id}`
  // The page of it says why it cannot be withdrawn any more.
  if (!page.isOpen) throw redirect(href)
  const subject = {
    href,
    title: page.values.description ?? '',
    amount: null,
    organization: page.organization,
    revision: Number(page.values.revision),
  }
  return { site: await findSiteFrame(), team: page.team, subject }
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
  const { site, team, subject } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <CaptainFrame site={site} team={team} part="Money" problem={again ? 'problem' : undefined}>
      <ReasonPage
        subject={subject}
        doing="withdraw"
        words={again?.values.words}
        errors={again?.errors ?? []}
      />
    </CaptainFrame>
  )
}
