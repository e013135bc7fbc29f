import { Details } from '#app/ui/details.tsx'
import { Select } from '#app/ui/select.tsx'
import { DateField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { nameZone } from '../say-when.ts'
import type { StepFieldsProps } from './step-form.tsx'
import { timeZones } from './step.form.ts'
import { dayPlaces } from './step.ts'

/** The days with their hours, one in sight and the others folded away, and what happens when it rains. */
export function WhenFields(fields: StepFieldsProps) {
  const { values, error } = fields
  const more = dayPlaces.slice(1)
  const isUsed = more.some((n) => values[`day${n}`] || error(`day${n}`))
  const zone = values['timeZone'] ?? ''
  return (
    <>
      <DayRow n={1} {...fields} />
      <Details summary={say('events.when.more')} start={isUsed ? 'unfolded' : 'folded'}>
        {more.map((n) => (
          <DayRow key={n} n={n} {...fields} />
        ))}
      </Details>
      <TextArea
        name="rainPlan"
        label={say('events.when.rain')}
        optional="optional"
        hint={say('events.when.rainHint')}
        error={error('rainPlan')}
        defaultValue={values['rainPlan']}
        rows={2}
        limit={300}
      />
      <Details
        summary={say('events.when.zoneIs', { zone: nameZone(zone) })}
        start={error('timeZone') ? 'unfolded' : 'folded'}
      >
        <Select
          name="timeZone"
          label={say('events.when.zone')}
          error={error('timeZone')}
          defaultValue={zone}
          options={[...new Set([zone, ...timeZones])].map((value) => ({
            value,
            label: nameZone(value),
          }))}
        />
      </Details>
    </>
  )
}

function DayRow({ n, values, error }: StepFieldsProps & { n: number }) {
  return (
    <fieldset className="day-row">
      <legend className="unseen">{say('events.when.dayNumber', { n })}</legend>
      <DateField
        name={`day${n}`}
        label={say('events.when.day')}
        error={error(`day${n}`)}
        defaultValue={values[`day${n}`]}
      />
      <TextField
        type="time"
        name={`from${n}`}
        label={say('events.when.from')}
        error={error(`from${n}`)}
        defaultValue={values[`from${n}`]}
      />
      <TextField
        type="time"
        name={`to${n}`}
        label={say('events.when.to')}
        error={error(`to${n}`)}
        defaultValue={values[`to${n}`]}
      />
    </fieldset>
  )
}
