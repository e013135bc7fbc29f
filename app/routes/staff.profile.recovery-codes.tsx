import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RecoveryCodes } from '#app/people/recovery-codes.tsx'
import { renewRecoveryCodes } from '#app/people/renew-recovery-codes.server.ts'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request)
  return { frame: await findStaffFrame(staff) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await requireFreshForm(request)
  return { codes: await renewRecoveryCodes(staff.person) }
}

export default function StaffOwnRecoveryCodes() {
  const { frame } = useLoaderData<typeof loader>()
  const renewed = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={renewed ? 'Keep these ten codes' : 'Make new recovery codes'}
      part="/staff/profile"
      crumbs={[{ text: 'You', href: '/staff/profile' }]}
    >
      <div className="measure stack">
        {renewed ? (
          <RecoveryCodes codes={renewed.codes} next="/staff/profile" />
        ) : (
          <form method="post" className="stack">
            <p>You get ten new codes. Those that you have now do not work any more.</p>
            <div className="actions">
              <Button busyText="Making them…">Make ten new codes</Button>
              <LinkButton href="/staff/profile" look="quiet">
                Keep the old ones
              </LinkButton>
            </div>
          </form>
        )}
      </div>
    </StaffDesk>
  )
}
