import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { SettingsForm } from './settings-form.tsx'
import type { SettingsFieldsProps } from './settings-form.tsx'

/** What the organization is. */
export function OrganizationFields({ values, errors = [], seen, newer }: SettingsFieldsProps) {
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
  })
  return (
    <SettingsForm section="organization" seen={seen} newer={newer} preview="offered">
      <TextField
        {...field('name')}
        label={say('staff.organizationForm.name')}
        hint={say('staff.organizationForm.nameHint')}
        maxLength={80}
      />
      <TextField
        {...field('legalName')}
        label={say('staff.organizationForm.legalName')}
        hint={say('staff.organizationForm.legalNameHint')}
        maxLength={120}
      />
      <TextField
        {...field('ein')}
        label={say('staff.organizationForm.ein')}
        optional="optional"
        inputMode="numeric"
        hint={say('staff.organizationForm.einHint')}
      />
      <TextArea {...field('address')} label={say('staff.organizationForm.address')} rows={3} />
      <TextField
        {...field('website')}
        type="url"
        label={say('staff.organizationForm.website')}
        optional="optional"
      />
      <TextField
        {...field('contactEmail')}
        type="email"
        label={say('staff.organizationForm.email')}
        hint={say('staff.organizationForm.emailHint')}
      />
      <TextField
        {...field('hotlineName')}
        label={say('staff.organizationForm.hotlineName')}
        optional="optional"
      />
      <TextField
        {...field('hotlineNumber')}
        type="tel"
        label={say('staff.organizationForm.hotlineNumber')}
        optional="optional"
        hint={say('staff.organizationForm.hotlineHint')}
      />
      <TextField
        {...field('quickExitUrl')}
        type="url"
        label={say('staff.organizationForm.quickExit')}
        hint={say('staff.organizationForm.quickExitHint')}
      />
    </SettingsForm>
  )
}
