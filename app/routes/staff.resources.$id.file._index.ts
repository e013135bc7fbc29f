import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { answerFile, giveFile } from '#app/staff/supporters/resources/answer-file.server.ts'

/** The file as it is, also before everybody may have it. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  await requireStaff(request, 'see-desk')
  return await giveFile(params['id'] ?? '')
}

/** Takes a PDF in place of the one that was there. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { person } = await requireStaff(request, 'moderate')
  const to = await answerFile(params['id'] ?? '', await request.formData(), person)
  if (to === undefined) throw refuse('not-found')
  return redirect(to, 303)
}
