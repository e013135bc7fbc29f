import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerSettlement } from '#app/staff/answer-settlement.server.ts'
import { ReportFacts, SettlementFields } from '#app/staff/report-list.tsx'
import { findReport } from '#app/staff/reports.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const [frame, report] = await Promise.all([findStaffFrame(staff), findReport(params['id'] ?? '')])
  if (!report) throw new Response('Report not found', { status: 404 })
  if (report.settledAt) throw redirect('/staff/reports?tab=settled', 303)
  return { frame, report }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const answer = await answerSettlement(params['id'] ?? '', await request.formData(), staff.person)
  return answerForm(answer)
}

export default function StaffSettlement() {
  const { frame, report } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.reports.settleTitle')}
      part="/staff/reports"
      crumbs={[{ text: say('staff.reports.title'), href: '/staff/reports' }]}
      errors={again?.errors.map((error) => ({ ...error, field: `note-${report.id}` }))}
    >
      <ReportFacts report={report} timeZone={frame.timeZone} />
      <SettlementFields id={report.id} typed={again?.typed} errors={again?.errors} />
    </StaffDesk>
  )
}
