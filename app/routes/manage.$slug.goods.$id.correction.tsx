import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerGoodsCorrection } from '#app/contributions/goods/answer-goods.server.ts'
import { GoodsForm } from '#app/contributions/goods/goods-form.tsx'
import { findGoodsCorrectionPage } from '#app/contributions/goods/goods-page.server.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const id = params['id'] ?? ''
  const page = await findGoodsCorrectionPage(captain, id)
  if (!page) throw new Response('Not found', { status: 404 })
  const item = `/manage/${captain.team.slug}/goods/${id}`
  // The page of it says why it cannot be corrected any more.
  if (!page.isOpen) throw redirect(item)
  return { site: await findSiteFrame(), page, item }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const id = params['id'] ?? ''
  const outcome = await answerGoodsCorrection(captain, id, await request.formData())
  const item = `/manage/${captain.team.slug}/goods/${id}`
  switch (outcome.kind) {
    case 'again':
      return data({ answer: outcome.answer, isOutrun: outcome.status === 409 }, outcome)
    case 'changed':
      return redirect(`${item}?done=changed`, 303)
    case 'decided-before':
      return redirect(item, 303)
    case 'not-found':
      throw new Response('Not found', { status: 404 })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageGoodsCorrection() {
  const { site, page, item } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <CaptainFrame
      site={site}
      team={page.team}
      part="Money"
      problem={again?.answer.errors.length ? 'problem' : undefined}
    >
      <GoodsForm
        key={again?.answer.values.revision}
        page={page}
        answer={again?.answer ?? { values: page.values, errors: [] }}
        doing="correct"
        cancelHref={item}
        isOutrun={again?.isOutrun ?? false}
      />
    </CaptainFrame>
  )
}
