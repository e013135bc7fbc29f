import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPhoneFlyer } from '#app/events/dining-night/phone-flyer/phone-flyer.server.ts'
import { PhoneFlyer } from '#app/events/dining-night/phone-flyer/phone-flyer.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findPhoneFlyer(params['slug'] ?? '', params['event'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${say('diningOut.phone.title')} · ${data?.flyer.title ?? ''}` },
  { name: 'robots', content: 'noindex' },
]

export default function Flyer() {
  const { flyer } = useLoaderData<typeof loader>()
  return <PhoneFlyer flyer={flyer} />
}
