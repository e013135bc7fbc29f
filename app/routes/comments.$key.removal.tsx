import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { removeOwnComment } from '#app/supporters/comments/own-comment.server.ts'

/** Whoever left a comment takes it away for good. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await removeOwnComment(params['key'] ?? ''), 303)
}
