import { RadioGroup } from '#app/ui/choices.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { SettingsForm } from './settings-form.tsx'
import type { SettingsFieldsProps } from './settings-form.tsx'

/** How many days and dollars of sales a year are free of tax, and by which law. */
export function SaleLimitsFields({ values, errors = [], seen, newer }: SettingsFieldsProps) {
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
  })
  return (
    <SettingsForm section="sale-limits" seen={seen} newer={newer} preview="offered">
      <p>{say('saleDays.settings.words')}</p>
      <RadioGroup
        {...field('counted')}
        label={say('saleDays.settings.counted')}
        choices={[
          {
            value: 'yes',
            label: say('saleDays.settings.yes'),
            hint: say('saleDays.settings.yesHint'),
          },
          {
            value: 'no',
            label: say('saleDays.settings.no'),
            hint: say('saleDays.settings.noHint'),
          },
        ]}
      />
      <TextField
        {...field('days')}
        className="input--short"
        label={say('saleDays.settings.days')}
        inputMode="numeric"
      />
      <MoneyField {...field('receipts')} label={say('saleDays.settings.receipts')} />
      <TextField
        {...field('source')}
        label={say('saleDays.source')}
        hint={say('saleDays.settings.sourceHint')}
        maxLength={200}
      />
    </SettingsForm>
  )
}
