import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { MoneyField, TextArea, TextField } from '#app/ui/text-field.tsx'
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
        label="Name"
        hint="As people know it; it stands on every page"
        maxLength={80}
      />
      <TextField
        {...field('legalName')}
        label="Legal name"
        hint="It stands on every receipt from now on"
        maxLength={120}
      />
      <TextField
        {...field('ein')}
        label="EIN"
        optional="optional"
        inputMode="numeric"
        hint="Nine digits, like 39-1234567"
      />
      <TextArea {...field('address')} label="Postal address" rows={3} />
      <TextField {...field('website')} type="url" label="Website" optional="optional" />
      <TextField
        {...field('contactEmail')}
        type="email"
        label="E-mail for questions"
        hint="It stands at the foot of every page"
      />
      <TextField {...field('hotlineName')} label="Name of the help line" optional="optional" />
      <TextField
        {...field('hotlineNumber')}
        type="tel"
        label="Number of the help line"
        optional="optional"
        hint="It stands at the top of every page"
      />
      <TextField
        {...field('quickExitUrl')}
        type="url"
        label="Where “Leave this site” leads"
        hint="A page that looks harmless, such as the weather"
      />
      <TextArea
        {...field('receiptWords')}
        label="Words on the receipt"
        optional="optional"
        limit={1000}
        rows={4}
        hint="After the words that the law asks for"
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
        label="Smallest gift"
        hint="Very small gifts draw card thieves who test numbers"
      />
      <MoneyField {...field('maximum')} label="Largest gift" />
      <TextField
        {...field('suggested')}
        label="Suggested amounts"
        hint="One to six, with commas between them: 25, 50, 100, 1000"
      />
      <TextField
        {...field('feePercent')}
        label="Stripe’s fee in per cent"
        inputMode="decimal"
        hint="2.2 for a nonprofit’s rate, 2.9 otherwise"
      />
      <MoneyField
        {...field('feeFixed')}
        label="Stripe’s fee for each gift"
        hint="Most often $0.30. Both only make the sum that a donor may add; what Stripe kept is in the book."
      />
      <Checkbox
        name="feeCoverOffered"
        value="yes"
        label="Offer donors to add the fee"
        hint="It is never ticked for them."
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
      <p>
        Nobody can begin a gift while giving is paused. Pages stay up and say that it is paused for
        a moment. Gifts that were begun before are still counted when they are paid.
      </p>
      <TextArea
        name="reason"
        label="Why is giving paused?"
        hint="For staff and the record. Donors do not read it."
        rows={3}
        limit={300}
        defaultValue={values['reason']}
        error={errorOf(errors, 'reason')}
      />
      <div className="actions">
        <Button look="danger" busyText="Pausing…">
          Pause giving now
        </Button>
        <LinkButton href="/staff/settings" look="quiet">
          Back to the settings
        </LinkButton>
      </div>
    </form>
  )
}

function Actions() {
  return (
    <div className="actions">
      <Button busyText="Saving…">Save</Button>
      <LinkButton href="/staff/settings" look="quiet">
        Back to the settings
      </LinkButton>
    </div>
  )
}
