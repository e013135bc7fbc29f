import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireFreshFactor } from '#app/people/visitor.server.ts'
import { LETTERS_A_FILE } from '#app/receipts/statements/statement-paper.server.ts'
import { MoneyParts } from '#app/staff/money/money-parts.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStatementsDesk } from '#app/staff/statements/statements-desk.server.ts'
import { StatementsDeskPage } from '#app/staff/statements/statements-desk.tsx'
import { sayStatementsDone, sayStatementsRefused } from '#app/staff/statements/statements-words.ts'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'handle-money')
  const frame = await findStaffFrame(staff)
  const search = new URL(request.url).searchParams
  const done = search.get('done')
  return {
    frame,
    desk: await findStatementsDesk(search.get('year'), frame.timeZone),
    lettersAFile: LETTERS_A_FILE,
    done: sayStatementsDone(done),
    refused: sayStatementsRefused(done),
  }
}

export default function StaffStatements() {
  const { frame, desk, lettersAFile, done, refused } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.statements.title')}
      part="/staff/money"
      done={done}
    >
      <MoneyParts current="/staff/statements" />
      {refused && <Notice kind="warning" title={refused} announce="politely" />}
      <StatementsDeskPage desk={desk} frame={frame} lettersAFile={lettersAFile} />
    </StaffDesk>
  )
}
