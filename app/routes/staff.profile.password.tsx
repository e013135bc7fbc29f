import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PasswordForm } from '#app/people/password-form.tsx'
import { drawQrCode } from '#app/people/qr-code.server.ts'
import { offerApp, readOffer, setPassword } from '#app/people/set-password.server.ts'
import { typed } from '#app/people/typed.ts'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request)
  const { secret, offer, appAddress } = offerApp(staff.person)
  const frame = await findStaffFrame(staff)
  return {
    frame,
    email: staff.person.email,
    app: { secret, offer, picture: await drawQrCode(appAddress) },
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request)
  const offered = readOffer(staff.person, typed(form, 'offer'))
  if (!offered) return redirect('/staff/profile/password', 303)
  const outcome = await setPassword(staff, offered, {
    password: typed(form, 'password'),
    code: typed(form, 'code'),
  })
  if (outcome.kind === 'set') return redirect('/staff/profile?done=password-set', 303)
  // The same picture again, which the app knows by now.
  const { secret, offer, appAddress } = offered
  const app = { secret, offer, picture: await drawQrCode(appAddress) }
  return data({ app, errors: [outcome] }, { status: 422 })
}

export default function StaffOwnPassword() {
  const { frame, email, app } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { secret, picture, offer } = again?.app ?? app
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.profile.setPassword')}
      part="/staff/profile"
      crumbs={[{ text: say('staff.profile.title'), href: '/staff/profile' }]}
      errors={again?.errors}
    >
      <div className="measure stack">
        <p>{say('staff.profile.setPasswordWords')}</p>
        <PasswordForm
          email={email}
          secret={secret}
          picture={picture}
          errors={again?.errors}
          button={say('staff.profile.setBoth')}
          hidden={{ name: 'offer', value: offer }}
        />
      </div>
    </StaffDesk>
  )
}
