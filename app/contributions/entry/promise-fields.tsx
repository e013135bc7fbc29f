import { Checkbox, RadioGroup } from '#app/ui/choices.tsx'
import { DateField, MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { EntryFieldsProps } from './entry-form.tsx'

/** A restaurant's promise: the sum, or the sales and the part of them. */
export function RestaurantFields(fields: EntryFieldsProps) {
  const { values, error } = fields
  return (
    <>
      <TextField
        name="giverName"
        label={say('contributions.form.restaurant')}
        hint={say('contributions.form.restaurantHint')}
        error={error('giverName')}
        defaultValue={values.giverName}
        autoComplete="off"
        maxLength={60}
      />
      <DateField
        name="givenOn"
        label={say('contributions.form.night')}
        error={error('givenOn')}
        defaultValue={values.givenOn}
      />
      <MoneyField
        name="amount"
        label={say('contributions.form.shareAmount')}
        hint={say('contributions.form.shareAmountHint')}
        error={error('amount')}
        defaultValue={values.amount}
      />
      <fieldset className="either">
        <legend className="field-legend">{say('contributions.form.orReckon')}</legend>
        <MoneyField
          name="sales"
          label={say('contributions.form.sales')}
          error={error('sales')}
          defaultValue={values.sales}
        />
        <TextField
          name="percent"
          label={say('contributions.form.percent')}
          hint={say('contributions.form.percentHint')}
          error={error('percent')}
          defaultValue={values.percent}
          className="input--short"
          maxLength={10}
        />
      </fieldset>
      <HowAndWhen {...fields} />
    </>
  )
}

/** A sponsor's promise, and what is given for it. */
export function SponsorFields(fields: EntryFieldsProps) {
  const { values, error } = fields
  return (
    <>
      <TextField
        name="giverName"
        label={say('contributions.form.sponsor')}
        error={error('giverName')}
        defaultValue={values.giverName}
        autoComplete="off"
        maxLength={60}
      />
      <Checkbox
        name="shown"
        value="yes"
        label={say('contributions.form.shown')}
        hint={say('contributions.form.shownHint')}
        defaultChecked={values.shown === 'yes'}
      />
      <MoneyField
        name="amount"
        label={say('contributions.form.amount')}
        error={error('amount')}
        defaultValue={values.amount}
      />
      <TextField
        name="benefit"
        label={say('contributions.form.benefit')}
        optional="optional"
        hint={say('contributions.form.benefitHint')}
        error={error('benefit')}
        defaultValue={values.benefit}
        autoComplete="off"
        maxLength={200}
      />
      <MoneyField
        name="fairValue"
        label={say('contributions.form.fairValue')}
        optional="optional"
        hint={say('contributions.form.fairValueHint')}
        error={error('fairValue')}
        defaultValue={values.fairValue}
      />
      <HowAndWhen {...fields} />
      <TextField
        name="giverEmail"
        type="email"
        label={say('contributions.form.sponsorEmail')}
        optional="optional"
        error={error('giverEmail')}
        defaultValue={values.giverEmail}
        autoComplete="off"
      />
    </>
  )
}

function HowAndWhen({ values, error }: EntryFieldsProps) {
  return (
    <>
      <RadioGroup
        name="means"
        label={say('contributions.form.meansAhead')}
        error={error('means')}
        defaultValue={values.means ?? 'check'}
        choices={(['check', 'transfer', 'cash'] as const).map((value) => ({
          value,
          label: say(`contributions.means.${value}`),
        }))}
      />
      <DateField
        name="dueOn"
        label={say('contributions.form.dueOn')}
        hint={say('contributions.form.dueOnHint')}
        error={error('dueOn')}
        defaultValue={values.dueOn}
      />
    </>
  )
}
