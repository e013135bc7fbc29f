import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { SettingsForm } from './settings-form.tsx'
import type { SettingsFieldsProps } from './settings-form.tsx'

/** What the organization says on a receipt in words of its own. */
export function ReceiptsFields({ values, errors = [], seen, newer }: SettingsFieldsProps) {
  return (
    <SettingsForm section="receipts" seen={seen} newer={newer} preview="offered">
      <p>{say('settings.receipts.words')}</p>
      <TextArea
        name="receiptWords"
        label={say('staff.organizationForm.receiptWords')}
        optional="optional"
        limit={1000}
        rows={6}
        hint={say('settings.receipts.hint')}
        defaultValue={values['receiptWords']}
        error={errorOf(errors, 'receiptWords')}
      />
    </SettingsForm>
  )
}
