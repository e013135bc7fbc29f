import { RadioGroup } from '#app/ui/choices.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { StepFieldsProps } from './step-form.tsx'

const choices = ['public', 'after_rsvp', 'day_of'] as const

/** Where it is, and who is told the street before the day (S34). */
export function WhereFields({ values, error }: StepFieldsProps) {
  return (
    <>
      <TextField
        name="place"
        label={say('events.where.place')}
        hint={say('events.where.placeHint')}
        error={error('place')}
        defaultValue={values['place']}
        maxLength={80}
      />
      <TextField
        name="town"
        label={say('events.where.town')}
        error={error('town')}
        defaultValue={values['town']}
        autoComplete="address-level2"
        maxLength={60}
      />
      <TextField
        name="street"
        label={say('events.where.street')}
        optional="optional"
        hint={say('events.where.streetHint')}
        error={error('street')}
        defaultValue={values['street']}
        autoComplete="street-address"
        maxLength={120}
      />
      <RadioGroup
        name="streetShown"
        label={say('events.where.shown')}
        error={error('streetShown')}
        defaultValue={values['streetShown']}
        choices={choices.map((value) => ({
          value,
          label: say(`events.streetShown.${value}`),
          hint: say(`events.streetHint.${value}`),
        }))}
      />
      <TextField
        type="text"
        inputMode="numeric"
        name="streetHours"
        className="input--short"
        label={say('events.where.hours')}
        hint={say('events.where.hoursHint')}
        error={error('streetHours')}
        defaultValue={values['streetHours']}
        maxLength={2}
      />
    </>
  )
}
