import { SessionTable } from '#app/people/session-table.tsx'
import type { StaffFactors } from '#app/people/staff-factors.server.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import type { OwnProfile } from './own-profile.server.ts'
import { sayRole } from './people.form.ts'
import { sayMoment } from './say-time.ts'

/** Somebody's own page on the staff desk. */
export function OwnProfilePage({ profile, timeZone }: { profile: OwnProfile; timeZone: string }) {
  const say = (at: Date) => sayMoment(at, timeZone)
  return (
    <div className="stack-large">
      <SummaryList
        rows={[
          { term: 'Name', value: profile.name ?? 'Not given' },
          { term: 'E-mail', value: profile.email },
          { term: 'Role', value: `${sayRole(profile.role)}. Only an admin changes it.` },
        ]}
      />
      <Passkeys factors={profile.factors} say={say} />
      <PasswordAndApp isSet={profile.factors.hasPasswordAndApp} />
      <RecoveryCodesLeft left={profile.factors.recoveryCodesLeft} />
      <Section title="Signed in now" id="sessions">
        <SessionTable sessions={profile.sessions} base="/staff/profile/sessions" sayMoment={say} />
      </Section>
    </div>
  )
}

function Passkeys({ factors, say }: { factors: StaffFactors; say: (at: Date) => string }) {
  const { passkeys, hasPasswordAndApp } = factors
  const canRemove = passkeys.length > 1 || hasPasswordAndApp
  return (
    <Section title="Passkeys" id="passkeys">
      <Table
        caption="Your passkeys"
        columns={[
          { heading: 'Name', cell: ({ name }) => <bdi>{name}</bdi> },
          { heading: 'Added', cell: ({ since }) => say(since) },
          {
            heading: 'Last used',
            cell: ({ lastUsed }) => (lastUsed ? say(lastUsed) : 'Not yet'),
          },
          {
            heading: 'Remove',
            cell: ({ id, name }) =>
              canRemove ? (
                <ConfirmPanel
                  open={
                    <>
                      Remove <span className="unseen">{name}</span>
                    </>
                  }
                  look="quiet"
                  action={`/staff/profile/passkeys/${id}/removal`}
                  confirm="Yes, remove it"
                  busyText="Removing…"
                >
                  <p>It does not sign in any more. You get an e-mail about it.</p>
                </ConfirmPanel>
              ) : (
                <span className="soft">Your only way in</span>
              ),
          },
        ]}
        rows={passkeys}
        rowKey={({ id }) => id}
        empty={
          <p>
            You have none yet. With a passkey you sign in by your fingerprint, your face or the lock
            of your device, and nobody can lure it from you.
          </p>
        }
      />
      <p>
        <LinkButton href="/staff/profile/passkeys" look="secondary">
          Add a passkey
        </LinkButton>
      </p>
    </Section>
  )
}

function PasswordAndApp({ isSet }: { isSet: boolean }) {
  return (
    <Section title="Password and app" id="password">
      <p>
        {isSet
          ? 'Both are set. Set them anew when you have a new phone, or when somebody may know your password.'
          : 'Neither is set: you sign in by passkey. A password with an app is a second way in, should you lose the passkey.'}
      </p>
      <p>
        <LinkButton href="/staff/profile/password" look="secondary">
          {isSet ? 'Set both anew' : 'Set a password and an app'}
        </LinkButton>
      </p>
    </Section>
  )
}

/** From here on it is time for new ones. */
const FEW = 3

function RecoveryCodesLeft({ left }: { left: number }) {
  return (
    <Section title="Recovery codes" id="recovery-codes">
      {left <= FEW && (
        <Notice
          kind="warning"
          title={left === 0 ? 'No code is left' : `Only ${sayCodes(left)} left`}
        >
          <p>Make new ones while you can still sign in.</p>
        </Notice>
      )}
      <p>
        {left > FEW && `${sayCodes(left)} left. `}
        They are for the day on which you have neither phone nor passkey.
      </p>
      <p>
        <LinkButton href="/staff/profile/recovery-codes" look="secondary">
          Make new codes
        </LinkButton>
      </p>
    </Section>
  )
}

function sayCodes(left: number): string {
  return left === 1 ? '1 code is' : `${left} codes are`
}
