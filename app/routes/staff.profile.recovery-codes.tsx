import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RecoveryCodes } from '#app/people/recovery-codes.tsx'
import { renewRecoveryCodes } from '#app/people/renew-recovery-codes.server.ts'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

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
      title={say(renewed ? 'people.recoveryCodes.title' : 'staff.profile.makeCodesTitle')}
      part="/staff/profile"
      crumbs={[{ text: say('staff.profile.title'), href: '/staff/profile' }]}
    >
      <div className="measure stack">
        {renewed ? (
          <RecoveryCodes codes={renewed.codes} next="/staff/profile" />
        ) : (
          <form method="post" className="stack">
            <p>{say('staff.profile.makeCodesWords')}</p>
            <div className="actions">
              <Button busyText={say('staff.profile.making')}>{say('staff.profile.makeTen')}</Button>
              <LinkButton href="/staff/profile" look="quiet">
                {say('staff.profile.keepCodes')}
              </LinkButton>
            </div>
          </form>
        )}
      </div>
    </StaffDesk>
  )
}
