import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sayNewsDecided } from '#app/staff/news/answer-news.server.ts'
import { NewsFrame } from '#app/staff/news/news-frame.tsx'
import { findNewsFrame } from '#app/staff/news/news-review.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  return { ...(await findNewsFrame(staff, params['id'])), done: sayNewsDecided(request) }
}

export default function StaffUpdate() {
  const { frame, review, done } = useLoaderData<typeof loader>()
  return <NewsFrame frame={frame} review={review} done={done} />
}
