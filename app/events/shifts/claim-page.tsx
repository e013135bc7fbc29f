import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { MailSent } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { EventSheet } from '../page/event-sheet.tsx'
import type { EventSheetProps } from '../page/event-sheet.tsx'
import { VisitorFields } from '#app/teams/guests/visitor-fields.tsx'
import { FillMark } from './fill-mark.tsx'
import { fillOf } from './fill.ts'
import { MOST_PHONE } from './shift.form.ts'
import type { ClaimField } from './shift.form.ts'
import type { ShownShift } from './shown-shifts.tsx'

interface ClaimPageProps extends Answer<ClaimField> {
  event: EventSheetProps & { readonly title: string; readonly href: string }
  shift: ShownShift
}

/** Takes a shift: three questions and no account, beside when and where the event is. */
export function ClaimPage(page: ClaimPageProps) {
  return (
    <div className="columns">
      <ClaimForm {...page} />
      <EventSheet event={page.event} />
    </div>
  )
}

function ClaimForm({ event, shift, values, errors }: ClaimPageProps) {
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={event.title}>
        <h1 dir="auto">{shift.role}</h1>
        <p className="lede shifts-day">
          <span className="figures">{`${shift.day},`}</span>{' '}
          <span className="figures">{shift.hours}</span>
        </p>
        <FillMark fill={shift} />
      </PageHead>
      {fillOf(shift) === 'full' ? (
        <>
          <Notice title={say('shifts.errors.full')} />
          <div className="actions">
            <LinkButton href={`${event.href}#hands`} size="large">
              {say('shifts.claim.others')}
            </LinkButton>
          </div>
        </>
      ) : (
        <form method="post" className="form" noValidate>
          <p>{say('shifts.claim.lede')}</p>
          <VisitorFields values={values} errors={errors} nameHint={say('rsvp.form.nameHint')} />
          <TextField
            name="phone"
            type="tel"
            dir="ltr"
            label={say('shifts.claim.phone')}
            optional="optional"
            hint={say('shifts.claim.phoneHint')}
            error={errorOf(errors, 'phone')}
            defaultValue={values.phone}
            autoComplete="tel"
            maxLength={MOST_PHONE}
          />
          {shift.minimumAge !== null && (
            <Checkbox
              name="oldEnough"
              value="yes"
              label={say('shifts.claim.oldEnough', { n: shift.minimumAge })}
              error={errorOf(errors, 'oldEnough')}
              defaultChecked={values.oldEnough === 'yes'}
            />
          )}
          <HiddenTrap name="website" />
          <div className="actions">
            <Button size="large" busyText={say('rsvp.form.sending')}>
              {say('shifts.page.take')}
            </Button>
          </div>
        </form>
      )}
      {fillOf(shift) !== 'full' && (
        <p>
          <a href={`${event.href}#hands`}>{say('shifts.claim.others')}</a>
        </p>
      )}
    </div>
  )
}

/** The same for everyone: the letter tells how it stands (S8). */
export function ClaimThanks({ href }: { href: string }) {
  return (
    <Poster picture={<MailSent />}>
      <h1>{say('shifts.claim.thanks')}</h1>
      <p className="lede">{say('shifts.claim.thanksWords')}</p>
      <div className="actions">
        <LinkButton href={`${href}#hands`} look="secondary">
          {say('shifts.claim.others')}
        </LinkButton>
        <LinkButton href={href} look="quiet">
          {say('rsvp.form.back')}
        </LinkButton>
      </div>
    </Poster>
  )
}
