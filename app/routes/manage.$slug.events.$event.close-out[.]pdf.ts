import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeCloseOutPaper } from '#app/events/close-out/close-out-paper.server.ts'
import { requireEvent } from '#app/events/desk/event-desk.server.ts'
import { paperFile } from '#app/receipts/paper-file.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { id } = await requireEvent(captain, params['event'])
  return paperFile(await makeCloseOutPaper(id))
}
