import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerGoods } from '#app/contributions/goods/answer-goods.server.ts'
import { GoodsForm } from '#app/contributions/goods/goods-form.tsx'
import { findGoodsPage } from '#app/contributions/goods/goods-page.server.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([findSiteFrame(), findGoodsPage(captain)])
  return { site, page }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const entered = await answerGoods(captain, await request.formData())
  if (entered.kind === 'again') return data(entered.answer, { status: entered.status })
  const item = `/manage/${captain.team.slug}/goods/${entered.publicId}`
  return redirect(`${item}?done=${entered.kind}`, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageGoodsEntry() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <CaptainFrame
      site={site}
      team={page.team}
      part="Money"
      problem={again?.errors.length ? 'problem' : undefined}
    >
      <GoodsForm
        page={page}
        answer={again ?? { values: page.values, errors: [] }}
        doing="log"
        cancelHref={`/manage/${page.team.slug}/money`}
      />
    </CaptainFrame>
  )
}
