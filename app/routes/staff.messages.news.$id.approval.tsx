import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerNewsApproval } from '#app/staff/news/answer-news.server.ts'
import { NewsFrame } from '#app/staff/news/news-frame.tsx'
import { findNewsFrame } from '#app/staff/news/news-review.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return await findNewsFrame(staff, params['id'])
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return answerForm(
    await answerNewsApproval(params['id'] ?? '', await request.formData(), staff.person),
  )
}

export default function StaffUpdateApproval() {
  return <NewsFrame {...useLoaderData<typeof loader>()} again={useActionData<typeof action>()} />
}
