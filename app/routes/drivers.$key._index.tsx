import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findDriverPage } from '#app/events/yard-sale/slots/driver-page.server.ts'
import { DriverGone, DriverPage } from '#app/events/yard-sale/slots/driver-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

/** Who has the link from the letter sees their own stops, as long as the sale is ahead. */
export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findDriverPage(params['key'] ?? '')
  return data(found, { status: found.list ? 200 : 410 })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Driver() {
  const { site, color, list } = useLoaderData<typeof loader>()
  const title = list ? say('slots.list.hello', { name: list.name }) : say('slots.list.gone')
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${list ? list.title : site.organization.name}`}</title>
      {list ? <DriverPage list={list} /> : <DriverGone />}
    </PageFrame>
  )
}
