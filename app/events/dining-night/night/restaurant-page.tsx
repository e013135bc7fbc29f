import '#app/ui/styles/captain.css'
import '#app/ui/styles/events.css'
import '#app/ui/styles/nights.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { DateField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { isOpenToChange } from '../../event-state.ts'
import { MOST_NAME, MOST_OFFICE, MOST_PHONE } from './booking.form.ts'
import type { BookingField } from './booking.form.ts'
import { MilestoneList } from './milestone-list.tsx'
import { NextNight, NextNightLink } from './next-night.tsx'
import { isDue, nameOf, stepAfter, telOf } from './night-words.ts'
import type { RestaurantPage } from './restaurant-page.server.ts'
import { StepFields } from './step-fields.tsx'

interface RestaurantProps extends Answer<BookingField> {
  page: RestaurantPage
}

/** The restaurant of a night for its captains: the one next thing, how far it is, and whom to call. */
export function RestaurantView({ page, values, errors }: RestaurantProps) {
  const { event, booking, milestones } = page
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <div className="event-head">
        <PageHead of={event.title} href={event.desk}>
          <h2 dir="auto">{nameOf(booking)}</h2>
          {booking.town !== '' && <p dir="auto">{booking.town}</p>}
        </PageHead>
        <div className="actions">
          {booking.managerPhone !== '' && (
            <LinkButton href={telOf(booking.managerPhone)} look="secondary">
              {say('nights.page.call', { name: booking.manager || booking.managerPhone })}
            </LinkButton>
          )}
          <LinkButton href={`${event.desk}/restaurant/script`} look="secondary">
            {say('nights.script.link')}
          </LinkButton>
        </div>
      </div>
      <Next page={page} />
      <div className="night-columns">
        <Section title={say('nights.page.way')} id="way">
          <MilestoneList milestones={milestones} desk={event.desk} />
        </Section>
        <Section title={say('nights.page.contact')} id="contact">
          <Contact page={page} values={values} errors={errors} />
        </Section>
      </div>
    </div>
  )
}

/** Done right here where it is a step; else a button leads there. */
function Next({ page }: { page: RestaurantPage }) {
  const { event, next, today, values } = page
  if (!next) return null
  const step = stepAfter(next.thing)
  if (!step) return <NextNightLink next={next} today={today} desk={event.desk} isBooked />
  return (
    <NextNight next={next} today={today}>
      {next.thing === 'call' && (
        <p>
          <LinkButton href={`${event.desk}/restaurant/script`} size="large">
            {say('nights.go.call')}
          </LinkButton>
        </p>
      )}
      {isDue(next, today) && (
        <StepFields
          desk={event.desk}
          step={step}
          today={today}
          values={{ revision: values.revision ?? '' }}
          errors={[]}
        />
      )}
    </NextNight>
  )
}

function Contact({ page, values, errors }: RestaurantProps) {
  const { event, today } = page
  const field = (name: BookingField) => ({
    name,
    error: errorOf(errors, name),
    defaultValue: values[name],
    optional: 'optional' as const,
  })
  return (
    <form method="post" className="form" noValidate>
      <p className="small soft">{say('nights.page.private')}</p>
      <input type="hidden" name="revision" value={values.revision ?? ''} readOnly />
      <TextField
        {...field('manager')}
        label={say('nights.form.manager')}
        hint={say('nights.form.managerHint')}
        maxLength={MOST_NAME}
        autoComplete="off"
      />
      <TextField
        {...field('managerPhone')}
        type="tel"
        label={say('nights.form.managerPhone')}
        className="input--short"
        maxLength={MOST_PHONE}
        autoComplete="off"
      />
      <TextField
        {...field('email')}
        type="email"
        label={say('nights.form.email')}
        hint={say('nights.form.emailHint')}
        autoComplete="off"
      />
      <TextArea
        {...field('headOffice')}
        label={say('nights.form.headOffice')}
        hint={say('nights.form.headOfficeHint')}
        rows={2}
        maxLength={MOST_OFFICE}
      />
      <TextField
        {...field('guestsPromised')}
        inputMode="numeric"
        label={say('nights.form.guestsPromised')}
        hint={say('nights.form.guestsPromisedHint')}
        className="input--short"
        maxLength={5}
      />
      <DateField
        {...field('formSentOn')}
        label={say('nights.form.formSentOn')}
        hint={say('nights.form.formSentOnHint')}
        max={today}
      />
      <div className="actions">
        <Button busyText={say('nights.step.saving')}>{say('nights.form.save')}</Button>
        {isOpenToChange(event.status) && (
          <LinkButton href={`${event.desk}/restaurant/choice`} look="quiet">
            {say('nights.choice.another')}
          </LinkButton>
        )}
      </div>
    </form>
  )
}
