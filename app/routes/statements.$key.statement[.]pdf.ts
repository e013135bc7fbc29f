import type { LoaderFunctionArgs } from '@remix-run/node'
import { paperFile } from '#app/receipts/paper-file.ts'
import { makeStatementPaper } from '#app/receipts/statements/statement-paper.server.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return paperFile(await makeStatementPaper(params['key'] ?? ''))
}
