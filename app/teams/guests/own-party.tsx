import type { ReactNode } from 'react'
import { Button } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { say } from '#app/words/say.ts'
import { PartyField } from './party-field.tsx'

interface OwnPartyProps {
  partySize: string | undefined
  error: string | undefined
  /** Where they are sent who do not come after all. */
  withdrawal: string
  /** What else they may change. */
  children?: ReactNode
}

/** What somebody who comes may change by the link in their letter: how many they are, and that they come at all. */
export function OwnParty({ partySize, error, withdrawal, children }: OwnPartyProps) {
  return (
    <>
      <form method="post" className="form" noValidate>
        <PartyField value={partySize} error={error} />
        {children}
        <div className="actions">
          <Button look="secondary" busyText={say('rsvp.form.sending')}>
            {say('rsvp.guest.save')}
          </Button>
        </div>
      </form>
      <ConfirmPanel
        open={say('rsvp.guest.leave')}
        action={withdrawal}
        confirm={say('rsvp.guest.leaveYes')}
        look="quiet"
      >
        <p>{say('rsvp.guest.leaveWords')}</p>
      </ConfirmPanel>
    </>
  )
}
