import { Button, LinkButton } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { FieldGroup } from '#app/ui/field.tsx'
import { Select } from '#app/ui/select.tsx'
import { DateField, MoneyField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { MOST_CAMPAIGN_STORY } from './setup.form.ts'
import { sayTimeZone, timeZones } from './time-zones.ts'

interface ScreenProps {
  typed: Readonly<Record<string, string>>
  errors?: readonly FieldError[] | undefined
}

/** Who the nonprofit is. */
export function OrganizationScreen({ typed, errors = [] }: ScreenProps) {
  const field = fieldsOf(typed, errors)
  return (
    <form method="post" className="form" noValidate>
      <TextField
        {...field('name')}
        label={say('staff.setup.name')}
        hint={say('staff.setup.nameHint')}
        autoComplete="organization"
        maxLength={80}
      />
      <TextField
        {...field('legalName')}
        label={say('staff.setup.legalName')}
        hint={say('staff.setup.legalNameHint')}
        autoComplete="off"
        maxLength={120}
      />
      <TextField
        {...field('ein')}
        label={say('staff.setup.ein')}
        hint={say('staff.setup.einHint')}
        optional="optional"
        inputMode="numeric"
        autoComplete="off"
        className="input--short"
      />
      <TextArea
        {...field('address')}
        label={say('staff.setup.address')}
        rows={3}
        autoComplete="street-address"
      />
      <Select
        {...field('timeZone')}
        label={say('staff.setup.timeZone')}
        hint={say('staff.setup.timeZoneHint')}
        options={timeZones.map((zone) => ({ value: zone, label: sayTimeZone(zone) }))}
      />
      <TextField
        {...field('contactEmail')}
        type="email"
        label={say('staff.setup.contactEmail')}
        hint={say('staff.setup.contactEmailHint')}
        autoComplete="email"
        autoCapitalize="off"
        spellCheck={false}
      />
      <FieldGroup
        name="hotline"
        label={say('staff.setup.hotline')}
        hint={say('staff.setup.hotlineHint')}
        optional="optional"
      >
        <div className="setup-pair">
          <TextField
            {...field('hotlineName')}
            label={say('staff.setup.hotlineName')}
            autoComplete="off"
            maxLength={80}
          />
          <TextField
            {...field('hotlineNumber')}
            type="tel"
            label={say('staff.setup.hotlineNumber')}
            autoComplete="off"
          />
        </div>
      </FieldGroup>
      <div className="actions">
        <GoOn />
      </div>
    </form>
  )
}

/** What is raised for. */
export function CampaignScreen({ typed, errors = [] }: ScreenProps) {
  const field = fieldsOf(typed, errors)
  return (
    <form method="post" className="form" noValidate>
      <TextField
        {...field('campaignName')}
        label={say('staff.setup.campaignName')}
        hint={say('staff.setup.campaignNameHint')}
        autoComplete="off"
        maxLength={80}
      />
      <TextField
        {...field('tagline')}
        label={say('staff.setup.tagline')}
        hint={say('staff.setup.taglineHint')}
        autoComplete="off"
        maxLength={160}
      />
      <TextArea
        {...field('story')}
        label={say('staff.setup.story')}
        hint={say('staff.setup.storyHint')}
        rows={10}
        limit={MOST_CAMPAIGN_STORY}
      />
      <MoneyField {...field('goal')} label={say('staff.setup.goal')} />
      <div className="setup-pair">
        <DateField {...field('startsOn')} label={say('staff.setup.startsOn')} />
        <DateField
          {...field('endsOn')}
          label={say('staff.setup.endsOn')}
          hint={say('staff.setup.endsOnHint')}
          optional="optional"
        />
      </div>
      <div className="actions">
        <GoOn />
        <LinkButton href="/setup/organization" look="quiet">
          {say('staff.setup.back', { screen: say('staff.setup.organization') })}
        </LinkButton>
      </div>
    </form>
  )
}

function GoOn() {
  return (
    <Button size="large" busyText={say('staff.setup.keeping')}>
      {say('staff.setup.goOn')}
    </Button>
  )
}

function fieldsOf(typed: ScreenProps['typed'], errors: readonly FieldError[]) {
  return (name: string) => ({ name, defaultValue: typed[name], error: errorOf(errors, name) })
}
