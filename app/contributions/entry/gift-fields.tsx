import { RadioGroup } from '#app/ui/choices.tsx'
import { Select } from '#app/ui/select.tsx'
import { DateField, MoneyField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { EntryFieldsProps } from './entry-form.tsx'

/** A check or cash that somebody gave. */
export function GiftFields({ page, values, error }: EntryFieldsProps) {
  return (
    <>
      <MoneyField
        name="amount"
        label={say('contributions.form.amount')}
        error={error('amount')}
        defaultValue={values.amount}
      />
      <RadioGroup
        name="means"
        label={say('contributions.form.means')}
        error={error('means')}
        defaultValue={values.means}
        choices={(['check', 'cash'] as const).map((value) => ({
          value,
          label: say(`contributions.means.${value}`),
        }))}
      />
      <TextField
        name="checkNumber"
        label={say('contributions.form.checkNumber')}
        optional="optional"
        hint={say('contributions.form.checkNumberHint')}
        error={error('checkNumber')}
        defaultValue={values.checkNumber}
        inputMode="numeric"
        className="input--short"
        maxLength={30}
      />
      <DateField
        name="givenOn"
        label={say('contributions.form.givenOn')}
        error={error('givenOn')}
        defaultValue={values.givenOn}
        max={page.today}
      />
      <TextField
        name="giverName"
        label={say('contributions.form.giverName')}
        hint={say('contributions.form.giverNameHint')}
        error={error('giverName')}
        defaultValue={values.giverName}
        autoComplete="off"
      />
      <TextField
        name="giverEmail"
        type="email"
        label={say('contributions.form.giverEmail')}
        optional="optional"
        hint={say('contributions.form.giverEmailHint')}
        error={error('giverEmail')}
        defaultValue={values.giverEmail}
        autoComplete="off"
      />
      <TextArea
        name="giverAddress"
        label={say('contributions.form.giverAddress')}
        optional="optional"
        hint={say('contributions.form.giverAddressHint')}
        error={error('giverAddress')}
        defaultValue={values.giverAddress}
        rows={2}
        autoComplete="off"
      />
      <TextField
        name="wallName"
        label={say('contributions.form.wallName')}
        optional="optional"
        hint={say('contributions.form.wallNameHint')}
        error={error('wallName')}
        defaultValue={values.wallName}
        autoComplete="off"
        maxLength={60}
      />
      {page.members.length > 1 && (
        <Select
          name="creditedTo"
          label={say('contributions.form.creditedTo')}
          optional="optional"
          placeholder={say('contributions.form.nobody')}
          options={page.members}
          defaultValue={values.creditedTo}
        />
      )}
    </>
  )
}
