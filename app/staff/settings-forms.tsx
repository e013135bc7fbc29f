import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { MoneyField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from './read-form.ts'

interface SettingsFormProps {
  values: Readonly<Record<string, string>>
  errors?: readonly FieldError[] | undefined
}

/** What the organization is. */
export function OrganizationFields({ values, errors = [] }: SettingsFormProps) {
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
  })
  return (
    <form method="post" action="/staff/settings/organization" className="form" noValidate>
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
      <TextArea
        {...field('receiptWords')}
        label={say('staff.organizationForm.receiptWords')}
        optional="optional"
        limit={1000}
        rows={4}
        hint={say('staff.organizationForm.receiptWordsHint')}
      />
      <Actions />
    </form>
  )
}

/** What may be given. */
export function GivingFields({ values, errors = [] }: SettingsFormProps) {
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
  })
  return (
    <form method="post" action="/staff/settings/giving" className="form" noValidate>
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
      <Actions />
    </form>
  )
}

/** Stops every new gift. */
export function PauseFields({ values, errors = [] }: SettingsFormProps) {
  return (
    <form method="post" action="/staff/settings/giving-pause" className="form" noValidate>
      <p>{say('staff.pauseForm.words')}</p>
      <TextArea
        name="reason"
        label={say('staff.pauseForm.why')}
        hint={say('staff.pauseForm.whyHint')}
        rows={3}
        limit={300}
        defaultValue={values['reason']}
        error={errorOf(errors, 'reason')}
      />
      <div className="actions">
        <Button look="danger" busyText={say('staff.pauseForm.pausing')}>
          {say('staff.pauseForm.button')}
        </Button>
        <LinkButton href="/staff/settings" look="quiet">
          {say('staff.form.toSettings')}
        </LinkButton>
      </div>
    </form>
  )
}

function Actions() {
  return (
    <div className="actions">
      <Button busyText={say('staff.form.saving')}>{say('staff.form.save')}</Button>
      <LinkButton href="/staff/settings" look="quiet">
        {say('staff.form.toSettings')}
      </LinkButton>
    </div>
  )
}
