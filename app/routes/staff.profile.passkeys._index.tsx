import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addPasskey } from '#app/people/add-passkey.server.ts'
import { sayDevice } from '#app/people/device-words.ts'
import { NewPasskeyForm } from '#app/people/new-passkey-form.tsx'
import { PasskeyScript } from '#app/people/passkey-form.tsx'
import { typed } from '#app/people/typed.ts'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request)
  const device = sayDevice(request.headers.get('User-Agent') ?? '')
  return { frame: await findStaffFrame(staff), device }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request)
  const outcome = await addPasskey(staff.person, {
    passkey: typed(form, 'passkey'),
    passkeyName: typed(form, 'passkeyName'),
  })
  if (outcome.kind === 'refused') return data(outcome, { status: 422 })
  return redirect('/staff/profile?done=passkey-added', 303)
}

export default function StaffOwnPasskeys() {
  const { frame, device } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.profile.addPasskey')}
      part="/staff/profile"
      crumbs={[{ text: say('staff.profile.title'), href: '/staff/profile' }]}
      errors={refused && [refused]}
    >
      <div className="measure stack">
        <p>{say('staff.profile.addPasskeyWords')}</p>
        <noscript>
          <p>{say('people.passkey.needsScript')}</p>
        </noscript>
        <NewPasskeyForm
          challenge="/staff/profile/passkeys/challenge"
          device={device}
          error={refused?.message}
        />
        <PasskeyScript />
      </div>
    </StaffDesk>
  )
}
