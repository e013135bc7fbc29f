import { SessionTable } from '#app/people/session-table.tsx'
import type { StaffFactors } from '#app/people/staff-factors.server.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import type { OwnProfile } from './own-profile.server.ts'
import { sayRole } from './people.form.ts'
import { sayMoment } from './say-time.ts'
import type { StaffFrame } from './staff-frame.server.ts'

/** Somebody's own page on the staff desk. */
export function OwnProfilePage({
  profile,
  frame: { timeZone, keys },
}: {
  profile: OwnProfile
  frame: Pick<StaffFrame, 'timeZone' | 'keys'>
}) {
  const sayAt = (at: Date) => sayMoment(at, timeZone)
  return (
    <div className="stack-large">
      <SummaryList
        rows={[
          { term: say('staff.profile.name'), value: profile.name ?? say('staff.profile.notGiven') },
          { term: say('staff.profile.email'), value: profile.email },
          {
            term: say('staff.profile.role'),
            value: say('staff.profile.roleWords', { role: sayRole(profile.role) }),
          },
        ]}
      />
      <Passkeys factors={profile.factors} sayAt={sayAt} />
      <PasswordAndApp isSet={profile.factors.hasPasswordAndApp} />
      <RecoveryCodesLeft left={profile.factors.recoveryCodesLeft} />
      <Keys keys={keys} />
      <Section title={say('staff.profile.sessions')} id="sessions">
        <SessionTable
          sessions={profile.sessions}
          base="/staff/profile/sessions"
          sayMoment={sayAt}
        />
      </Section>
    </div>
  )
}

function Passkeys({ factors, sayAt }: { factors: StaffFactors; sayAt: (at: Date) => string }) {
  const { passkeys, hasPasswordAndApp } = factors
  const canRemove = passkeys.length > 1 || hasPasswordAndApp
  return (
    <Section title={say('staff.profile.passkeys')} id="passkeys">
      <Table
        caption={<span className="unseen">{say('staff.profile.yourPasskeys')}</span>}
        narrow="brief"
        columns={[
          { heading: say('staff.profile.name'), cell: ({ name }) => <bdi>{name}</bdi> },
          { heading: say('staff.profile.added'), cell: ({ since }) => sayAt(since) },
          {
            heading: say('staff.profile.lastUsed'),
            cell: ({ lastUsed }) => (lastUsed ? sayAt(lastUsed) : say('staff.profile.notYet')),
          },
          {
            heading: say('staff.profile.remove'),
            cell: ({ id, name }) =>
              canRemove ? (
                <ConfirmPanel
                  open={say.rich('staff.profile.removeThis', {
                    name,
                    hidden: (words) => <span className="unseen">{words}</span>,
                  })}
                  look="quiet"
                  action={`/staff/profile/passkeys/${id}/removal`}
                  confirm={say('staff.profile.removeConfirm')}
                  busyText={say('staff.profile.removing')}
                >
                  <p>{say('staff.profile.removeWords')}</p>
                </ConfirmPanel>
              ) : (
                <span className="soft">{say('staff.profile.onlyWay')}</span>
              ),
          },
        ]}
        rows={passkeys}
        rowKey={({ id }) => id}
        empty={<p>{say('staff.profile.noPasskey')}</p>}
      />
      <p>
        <LinkButton href="/staff/profile/passkeys" look="secondary">
          {say('staff.profile.addPasskey')}
        </LinkButton>
      </p>
    </Section>
  )
}

function PasswordAndApp({ isSet }: { isSet: boolean }) {
  return (
    <Section title={say('staff.profile.password')} id="password">
      <p>{say(isSet ? 'staff.profile.passwordSet' : 'staff.profile.passwordNotSet')}</p>
      <p>
        <LinkButton href="/staff/profile/password" look="secondary">
          {say(isSet ? 'staff.profile.setPasswordAnew' : 'staff.profile.setPassword')}
        </LinkButton>
      </p>
    </Section>
  )
}

/** The keys of the queue, for whom a letter pressed by mistake is a nuisance (2.1.4). */
function Keys({ keys }: Pick<StaffFrame, 'keys'>) {
  return (
    <Section title={say('review.keys.title')} id="keys">
      <p>{say(keys === 'on' ? 'review.keys.areOn' : 'review.keys.areOff')}</p>
      <form
        method="post"
        action={keys === 'on' ? '/staff/profile/keys/end' : '/staff/profile/keys'}
      >
        <Button look="secondary" busyText={say('staff.form.saving')}>
          {say(keys === 'on' ? 'review.keys.turnOff' : 'review.keys.turnOn')}
        </Button>
      </form>
    </Section>
  )
}

/** From here on it is time for new ones. */
const FEW = 3

function RecoveryCodesLeft({ left }: { left: number }) {
  return (
    <Section title={say('staff.profile.recoveryCodes')} id="recovery-codes">
      {left <= FEW && (
        <Notice
          kind="warning"
          title={
            left === 0 ? say('staff.profile.noCodes') : say('staff.profile.fewCodes', { n: left })
          }
        >
          <p>{say('staff.profile.fewCodesWords')}</p>
        </Notice>
      )}
      <p>
        {left > FEW && say('staff.profile.codesLeft', { n: left })}{' '}
        {say('staff.profile.codesWords')}
      </p>
      <p>
        <LinkButton href="/staff/profile/recovery-codes" look="secondary">
          {say('staff.profile.makeCodes')}
        </LinkButton>
      </p>
    </Section>
  )
}
