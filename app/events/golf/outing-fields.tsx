import '#app/ui/styles/packages.css'
import { RadioGroup } from '#app/ui/choices.tsx'
import { Details } from '#app/ui/details.tsx'
import { DateField, MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { StepFieldsProps } from '../set-up/step-form.tsx'
import { golfFormats, golfStarts } from './outing.ts'

/** How it is played: the start first, then what players ask, then what is between the team, the course and us. */
export function OutingFields({ values, error }: StepFieldsProps) {
  const wire = (name: string) => ({ name, defaultValue: values[name], error: error(name) })
  return (
    <>
      <RadioGroup
        {...wire('format')}
        label={say('golf.terms.format')}
        optional="optional"
        choices={golfFormats.map((value) => ({
          value,
          label: say(`golf.format.${value}`),
          hint: say(`golf.formatHint.${value}`),
        }))}
      />
      <RadioGroup
        {...wire('startKind')}
        label={say('golf.form.startKind')}
        optional="optional"
        choices={golfStarts.map((value) => ({
          value,
          label: say(`golf.start.${value}`),
          hint: say(`golf.startHint.${value}`),
        }))}
      />
      <div className="package-pair">
        <TextField
          {...wire('startsAt')}
          type="time"
          label={say('golf.form.startsAt')}
          optional="optional"
        />
        <TextField
          {...wire('teeInterval')}
          label={say('golf.form.interval')}
          optional="optional"
          inputMode="numeric"
          className="input--short"
          maxLength={2}
        />
      </div>
      <TextField
        {...wire('checkInFrom')}
        type="time"
        label={say('golf.terms.checkIn')}
        optional="optional"
      />
      <RadioGroup
        {...wire('holes')}
        label={say('golf.form.holes')}
        choices={['18', '9'].map((value) => ({
          value,
          label: say('golf.holes', { n: Number(value) }),
        }))}
      />
      <TextField
        {...wire('groupSize')}
        label={say('golf.form.groupSize')}
        hint={say('golf.form.groupSizeHint')}
        inputMode="numeric"
        className="input--short"
        maxLength={1}
      />
      <TextField
        {...wire('included')}
        label={say('golf.terms.included')}
        optional="optional"
        hint={say('golf.form.includedHint')}
        maxLength={500}
      />
      <TextField
        {...wire('dressCode')}
        label={say('golf.terms.dressCode')}
        optional="optional"
        hint={say('golf.form.dressCodeHint')}
        maxLength={300}
      />
      <Inside values={values} error={error} />
    </>
  )
}

type InsideProps = Pick<StepFieldsProps, 'values' | 'error'>

function Inside({ values, error }: InsideProps) {
  const wire = (name: string) => ({
    name,
    defaultValue: values[name],
    error: error(name),
    optional: 'optional' as const,
  })
  const raffle = ['raffleLicence', 'raffleClass']
  return (
    <>
      <fieldset className="package-fields">
        <legend className="field-legend field-legend--large">{say('golf.form.inside')}</legend>
        <DateField
          {...wire('headcountOn')}
          label={say('golf.terms.headcount')}
          hint={say('golf.form.headcountHint')}
        />
        <TextField {...wire('proName')} label={say('golf.form.proName')} maxLength={80} />
        <TextField
          {...wire('proContact')}
          label={say('golf.form.proContact')}
          hint={say('golf.form.proContactHint')}
          maxLength={120}
        />
        <div className="package-pair">
          <DateField {...wire('contractOn')} label={say('golf.terms.contract')} />
          <MoneyField {...wire('deposit')} label={say('golf.terms.deposit')} maxLength={12} />
        </div>
      </fieldset>
      <Details
        summary={say('golf.form.raffle')}
        start={raffle.some((name) => values[name] || error(name)) ? 'unfolded' : 'folded'}
      >
        <p>{say('golf.form.raffleWords')}</p>
        <TextField
          {...wire('raffleLicence')}
          label={say('golf.form.raffleLicence')}
          maxLength={40}
        />
        <RadioGroup
          {...wire('raffleClass')}
          label={say('golf.form.raffleClass')}
          choices={[
            ...(['A', 'B'] as const).map((value) => ({
              value,
              label: say(`golf.raffleClass.${value}`),
            })),
            { value: '', label: say('golf.raffleClass.none') },
          ]}
        />
      </Details>
    </>
  )
}
