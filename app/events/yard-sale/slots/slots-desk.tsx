import '#app/ui/styles/captain.css'
import '#app/ui/styles/events.css'
import '#app/ui/styles/offers.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ConfirmPanel, Details } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { DateField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { ways } from '../offers/intake.ts'
import { MOST_PLACE } from './slot.form.ts'
import type { SlotField } from './slot.form.ts'
import type { SlotsDesk } from './slots-desk.server.ts'
import { StopList } from './stop-list.tsx'

interface SlotsDeskProps extends Answer<SlotField> {
  desk: SlotsDesk
}

/** The times of a sale with who booked them, the drivers, and a new time. On paper: all stops. */
export function SlotsDeskPage({ desk, values, errors }: SlotsDeskProps) {
  const { event, slots, drivers } = desk
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <PageHead of={event.title} href={`${event.desk}/offers`}>
        <h2>{say('slots.title')}</h2>
        <p className="on-screen">{say('slots.lede')}</p>
        {slots.some(({ stops }) => stops.length > 0) && (
          <p className="soft on-screen">{say('slots.print')}</p>
        )}
      </PageHead>
      {slots.length === 0 && <p className="soft">{say('slots.none')}</p>}
      {slots.map((slot) => (
        <SlotPart key={slot.id} slot={slot} />
      ))}
      {drivers.length > 0 && (
        <div className="on-screen">
          <Section title={say('slots.links')} id="drivers">
            <p className="measure">{say('slots.linksWords')}</p>
            <ul>
              {drivers.map(({ name, href }) => (
                <li key={href}>
                  <a href={href}>{say('slots.openList', { name })}</a>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
      <div className="on-screen">
        <Section title={say('slots.add.title')} id="add">
          <AddSlot values={values} errors={errors} />
        </Section>
      </div>
    </div>
  )
}

function SlotPart({ slot }: { slot: SlotsDesk['slots'][number] }) {
  return (
    <Section title={slot.time} id={`slot-${slot.id}`}>
      <p>
        {say(`slots.way.${slot.way}`)} ·{' '}
        <strong>{say('slots.filled', { booked: slot.booked, capacity: slot.capacity })}</strong>
        {' · '}
        {slot.driver === null
          ? say('slots.noDriver')
          : say(slot.way === 'pick_up' ? 'slots.driver' : 'slots.helper', { name: slot.driver })}
      </p>
      {slot.place && <p dir="auto">{say('slots.place', { place: slot.place })}</p>}
      {slot.stops.length > 0 && <StopList stops={slot.stops} />}
      <div className="actions on-screen">
        <Details summary={say('slots.room')}>
          <form method="post" action={`${slot.href}/room`} className="form">
            <TextField
              name="capacity"
              id={`capacity-${slot.id}`}
              inputMode="numeric"
              className="input--short"
              label={say('slots.add.capacity')}
              defaultValue={String(slot.capacity)}
              maxLength={3}
            />
            <Button look="secondary">{say('slots.roomSave')}</Button>
          </form>
        </Details>
        <ConfirmPanel
          open={say('slots.remove')}
          action={`${slot.href}/removal`}
          confirm={say('slots.removeYes')}
          busyText={say('slots.removing')}
          look="quiet"
        >
          <p>{say('slots.removeWords', { n: slot.stops.length })}</p>
        </ConfirmPanel>
      </div>
    </Section>
  )
}

function AddSlot({ values, errors }: Answer<SlotField>) {
  const field = (name: SlotField) => ({
    name,
    error: errorOf(errors, name),
    defaultValue: values[name],
  })
  return (
    <form method="post" className="form slot-form" noValidate>
      <RadioGroup
        {...field('way')}
        label={say('slots.add.way')}
        choices={ways.toReversed().map((value) => ({ value, label: say(`slots.way.${value}`) }))}
      />
      <div className="day-row">
        <DateField {...field('day')} label={say('slots.add.day')} />
        <TextField {...field('from')} type="time" label={say('slots.add.from')} />
        <TextField {...field('to')} type="time" label={say('slots.add.to')} />
      </div>
      <TextField
        {...field('capacity')}
        inputMode="numeric"
        className="input--short"
        label={say('slots.add.capacity')}
        hint={say('slots.add.capacityHint')}
        maxLength={3}
      />
      <TextArea
        {...field('place')}
        label={say('slots.add.place')}
        hint={say('slots.add.placeHint')}
        rows={2}
        maxLength={MOST_PLACE}
      />
      <TextField
        {...field('driverName')}
        label={say('slots.add.driverName')}
        optional="optional"
        autoComplete="off"
        maxLength={80}
      />
      <TextField
        {...field('driverEmail')}
        type="email"
        dir="ltr"
        label={say('slots.add.driverEmail')}
        hint={say('slots.add.driverHint')}
        optional="optional"
        autoComplete="off"
        maxLength={254}
      />
      <div className="actions">
        <Button busyText={say('slots.add.adding')}>{say('slots.add.press')}</Button>
      </div>
    </form>
  )
}
