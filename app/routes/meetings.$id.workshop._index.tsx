import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findWorkshop } from '#app/supporters/meetings/workshop.server.ts'
import { WorkshopPage } from '#app/supporters/meetings/workshop-page.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const workshop = await findWorkshop(params['id'] ?? '')
  if (!workshop) throw new Response('Not found', { status: 404 })
  return { workshop }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${say('meetings.workshop.title')} · ${data.workshop.organization}`
      : say('site.title.notFound'),
  },
  { name: 'robots', content: 'noindex' },
]

export default function Workshop() {
  const { workshop } = useLoaderData<typeof loader>()
  return <WorkshopPage workshop={workshop} />
}
