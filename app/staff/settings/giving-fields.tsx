import { Checkbox } from '#app/ui/choices.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { SettingsForm } from './settings-form.tsx'
import type { SettingsFieldsProps } from './settings-form.tsx'

/** What may be given. */
export function GivingFields({ values, errors = [], seen, newer }: SettingsFieldsProps) {
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
  })
  return (
    <SettingsForm section="giving" seen={seen} newer={newer} preview="offered">
      <MoneyField
        {...field('minimum')}
        label={say('staff.givingForm.smallest')}
        hint={say('staff.givingForm.smallestHint')}
      />
      <MoneyField {...field('maximum')} label={say('staff.givingForm.largest')} />
      <TextField
        {...field('suggested')}
        label={say('staff.givingForm.suggested')}
        hint={say('staff.givingForm.suggestedHint')}
      />
      <TextField
        {...field('feePercent')}
        className="input--short"
        label={say('staff.givingForm.feePercent')}
        inputMode="decimal"
        hint={say('staff.givingForm.feePercentHint')}
      />
      <MoneyField
        {...field('feeFixed')}
        label={say('staff.givingForm.feeFixed')}
        hint={say('staff.givingForm.feeFixedHint')}
      />
      <Checkbox
        name="feeCoverOffered"
        value="yes"
        label={say('staff.givingForm.offer')}
        hint={say('staff.givingForm.offerHint')}
        defaultChecked={values['feeCoverOffered'] === 'yes'}
      />
    </SettingsForm>
  )
}
