import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { paperFile } from '#app/receipts/paper-file.ts'
import { makeStatementPaper } from '#app/receipts/statements/statement-paper.server.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const key = params['key'] ?? ''
  const made = await makeStatementPaper(key)
  // The page says in kinder words that it is not there.
  return made === undefined ? redirect(`/statements/${encodeURIComponent(key)}`) : paperFile(made)
}
