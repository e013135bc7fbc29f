import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findMoneyDesk } from '#app/contributions/desk/money-desk.server.ts'
import { MoneyDeskPage } from '#app/contributions/desk/money-desk.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([findSiteFrame(), findMoneyDesk(captain)])
  return { site, desk }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageMoney() {
  const { site, desk } = useLoaderData<typeof loader>()
  return (
    <CaptainFrame site={site} team={desk.team} part="Money">
      <MoneyDeskPage {...desk} />
    </CaptainFrame>
  )
}
