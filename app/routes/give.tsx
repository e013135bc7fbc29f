import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { showGivePage, takeGiveForm } from '#app/giving/answer-give-visit.server.ts'
import { giveMeta, GiveScreen } from '#app/giving/give-screen.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  return await showGivePage(request, null)
}

export async function action({ request, context }: ActionFunctionArgs) {
  return await takeGiveForm(request, null, context)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => giveMeta(data)

export default function Give() {
  const shown = useLoaderData<typeof loader>()
  const { site, color, page } = useActionData<typeof action>() ?? shown
  return <GiveScreen site={site} color={color} page={page} />
}
