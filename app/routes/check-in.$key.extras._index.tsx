import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useRevalidator } from '@remix-run/react'
import { CheckInGone } from '#app/events/tickets/day/check-in-gone.tsx'
import { findExtrasTable } from '#app/events/tickets/day/table/extras-page.server.ts'
import { ExtrasPage } from '#app/events/tickets/day/table/extras-page.tsx'
import { say } from '#app/words/say.ts'

/** Its counts go on while it is looked at. */
export const handle = { hydrate: true }

/** Who has the link sells what goes with a place, around the day of the event. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const sought = new URL(request.url).searchParams.get('q') ?? ''
  const found = await findExtrasTable(params['key'] ?? '', sought.trim().slice(0, 80))
  return data(found, { status: found.table ? 200 : 410 })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Extras() {
  const { site, table } = useLoaderData<typeof loader>()
  const { revalidate } = useRevalidator()
  if (!table) return <CheckInGone site={site} />
  return (
    <>
      <title>{`${say('checkIn.table.title')} · ${table.title}`}</title>
      <ExtrasPage table={table} brandColor={site.organization.brandColor} lookAgain={revalidate} />
    </>
  )
}
