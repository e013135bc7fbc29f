import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { showGivePage, takeGiveForm } from '#app/giving/answer-give-visit.server.ts'
import { giveMeta, GiveScreen } from '#app/giving/give-screen.tsx'

export async function loader({ params, request }: LoaderFunctionArgs) {
  return await showGivePage(request, params['slug'] ?? '')
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  return await takeGiveForm(request, params['slug'] ?? '', context)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => giveMeta(data)

export default function Give() {
  const shown = useLoaderData<typeof loader>()
  const { site, color, page } = useActionData<typeof action>() ?? shown
  return <GiveScreen site={site} color={color} page={page} />
}
