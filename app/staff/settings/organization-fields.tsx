import { Notice } from '#app/ui/notice.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { SettingsForm } from './settings-form.tsx'
import type { SettingsFieldsProps } from './settings-form.tsx'
import { sayZoneName } from '../say-time.ts'
import { sayTimeZone, timeZones } from '../setup/time-zones.ts'
import type { ZoneState } from './time-zone.server.ts'

interface OrganizationFieldsProps extends SettingsFieldsProps {
  /** `settled` once something is booked by its days. */
  zone: { readonly state: ZoneState; readonly now: string }
}

/** What the organization is. */
export function OrganizationFields({
  zone,
  values,
  errors = [],
  seen,
  newer,
}: OrganizationFieldsProps) {
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
      {zone.state === 'open' ? (
        <Select
          {...field('timeZone')}
          label={say('staff.setup.timeZone')}
          hint={say('settings.organization.zoneOpen')}
          options={zoneOptions(zone.now)}
        />
      ) : (
        <Notice title={say('settings.organization.zoneStays', { zone: sayZoneName(zone.now) })}>
          <p>{say('settings.organization.zoneWhy')}</p>
        </Notice>
      )}
    </SettingsForm>
  )
}

/** A zone that is none of ours can be kept: nothing is chosen then. */
function zoneOptions(now: string) {
  const known = timeZones.map((zone) => ({ value: zone, label: sayTimeZone(zone) }))
  return known.some(({ value }) => value === now) ? known : [{ value: '', label: now }, ...known]
}
