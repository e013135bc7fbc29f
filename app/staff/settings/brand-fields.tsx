import { Checkbox, RadioGroup } from '#app/ui/choices.tsx'
import { Field, wireField } from '#app/ui/field.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { brandColorNames, brandColors } from './brand-colors.ts'
import { SettingsForm } from './settings-form.tsx'
import type { SettingsFieldsProps } from './settings-form.tsx'

/** The colour of buttons, links and goal bars: one of a few, or any that the organization has; and its logo. */
export function BrandFields({ values, errors = [], seen, newer }: SettingsFieldsProps) {
  const own = {
    name: 'ownColor',
    label: say('settings.brand.own'),
    hint: say('settings.brand.ownHint'),
    error: errorOf(errors, 'ownColor'),
  }
  return (
    <SettingsForm
      section="brand"
      seen={seen}
      newer={newer}
      preview="offered"
      encType="multipart/form-data"
    >
      <p>{say('settings.brand.words')}</p>
      <RadioGroup
        name="color"
        label={say('settings.brand.color')}
        defaultValue={values['color']}
        error={errorOf(errors, 'color')}
        choices={[
          ...brandColorNames.map((value) => ({
            value,
            label: say(`settings.brandColor.${value}`),
            picture: <Swatch color={brandColors[value]} />,
          })),
          {
            value: 'own',
            label: say('settings.brandColor.own'),
            picture: <Swatch color={values['ownColor'] ?? brandColors.house} />,
          },
        ]}
      />
      <Field {...own}>
        <input
          type="color"
          className="input brand-own"
          defaultValue={values['ownColor']}
          {...wireField(own)}
        />
      </Field>
      <input type="hidden" name="logo" value={values['logo'] ?? ''} />
      <FileField
        name="logoFile"
        label={say('settings.logo.file')}
        hint={say('settings.logo.fileHint')}
        error={errorOf(errors, 'logoFile')}
        accept="image/jpeg,image/png,image/webp"
        optional="optional"
      />
      {values['logo'] && (
        <Checkbox
          name="noLogo"
          value="yes"
          label={say('settings.logo.remove')}
          defaultChecked={values['noLogo'] === 'yes'}
        />
      )}
    </SettingsForm>
  )
}

/** A fill, since a style in the page is refused by its policy. */
function Swatch({ color }: { color: string }) {
  return (
    <svg className="brand-swatch" viewBox="0 0 60 24" preserveAspectRatio="none" aria-hidden="true">
      <rect width="60" height="24" fill={color} />
    </svg>
  )
}
