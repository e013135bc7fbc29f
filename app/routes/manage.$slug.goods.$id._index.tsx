import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findGoodsItem } from '#app/contributions/goods/goods-item.server.ts'
import { GoodsItemPage } from '#app/contributions/goods/goods-item.tsx'
import { readMoneyDone } from '#app/contributions/say-contribution.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { readProblem } from '#app/teams/look/upload.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const item = await findGoodsItem(captain, params['id'] ?? '')
  if (!item) throw new Response('Not found', { status: 404 })
  const site = await findSiteFrame()
  return { site, item, done: readMoneyDone(request), problem: readProblem(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageGoods() {
  const { site, item, done, problem } = useLoaderData<typeof loader>()
  return (
    <CaptainFrame
      site={site}
      team={item.team}
      part="Money"
      problem={problem ? 'problem' : undefined}
    >
      <GoodsItemPage item={item} done={done} problem={problem} />
    </CaptainFrame>
  )
}
