import { LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import type { VolunteerShift } from './volunteer-page.server.ts'

/** What somebody who has taken a shift sees by their link. */
export function VolunteerPage({ shift, done }: { shift: VolunteerShift; done: string | null }) {
  return (
    <div className="stack-large measure">
      {done && <Notice kind="success" title={done} announce="politely" />}
      <PageHead of={shift.title}>
        <h1>{say(`shifts.own.${shift.standing}`)}</h1>
        {shift.line && <p dir="auto">{shift.line}</p>}
        {shift.standing === 'off' && <p dir="auto">{shift.cancelReason}</p>}
      </PageHead>
      <SummaryList
        rows={[
          { term: say('shifts.own.what'), value: <strong>{shift.role}</strong> },
          {
            term: say('events.page.when'),
            value: (
              <>
                <span className="under">{shift.day}</span>
                <span className="under">{shift.hours}</span>
              </>
            ),
          },
          { term: say('events.page.where'), value: shift.place },
          ...(shift.street === null
            ? []
            : [{ term: say('rsvp.guest.street'), value: <strong>{shift.street}</strong> }]),
          ...(shift.note === '' ? [] : [{ term: say('shifts.own.note'), value: shift.note }]),
        ]}
      />
      {shift.standing === 'yours' && (
        <ConfirmPanel
          open={say('shifts.own.giveBack')}
          action={`/shifts/${shift.key}/withdrawal`}
          confirm={say('shifts.own.giveBackYes')}
          look="quiet"
        >
          <p>{say('shifts.own.giveBackWords')}</p>
        </ConfirmPanel>
      )}
      <div className="actions">
        <LinkButton href={`${shift.href}#hands`} look="secondary">
          {say('shifts.claim.others')}
        </LinkButton>
      </div>
    </div>
  )
}
