import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerNewsHiding } from '#app/staff/news/answer-news.server.ts'
import { NewsFrame } from '#app/staff/news/news-frame.tsx'
import { findNewsFrame } from '#app/staff/news/news-review.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return await findNewsFrame(staff, params['id'])
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return answerForm(
    await answerNewsHiding(params['id'] ?? '', await request.formData(), staff.person),
  )
}

export default function StaffUpdateHiding() {
  // Who comes here to take it off the site finds the form open.
  const asked = useActionData<typeof action>() ?? { typed: {}, errors: [] }
  return <NewsFrame {...useLoaderData<typeof loader>()} hiding={asked} />
}
