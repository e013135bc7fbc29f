import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findGiftsDesk } from '#app/giving/thanks/gifts-desk.server.ts'
import { GiftsDeskPage } from '#app/giving/thanks/gifts-desk.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { searchParams } = new URL(request.url)
  const [site, desk] = await Promise.all([
    findSiteFrame(),
    findGiftsDesk(captain, searchParams.get('before')),
  ])
  const thanked = Number(searchParams.get('thanked') ?? '')
  return { site, desk, thanked: Number.isSafeInteger(thanked) ? Math.max(0, thanked) : 0 }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageGifts() {
  const { site, desk, thanked } = useLoaderData<typeof loader>()
  return (
    <CaptainFrame site={site} team={desk.team} part="Gifts">
      {thanked > 0 && (
        <Notice
          kind="success"
          title={say('desk.thanks.sent', { n: thanked })}
          announce="politely"
        />
      )}
      <GiftsDeskPage {...desk} />
    </CaptainFrame>
  )
}
