import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { saySkill, skills } from '#app/teams/needs/skill.ts'
import { CheckboxGroup } from '#app/ui/choices.tsx'
import { DateField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_TOWN } from './need.form.ts'
import { boxOf, MOST_LICENCE, MOST_NAME, MOST_WORDS } from './offer.form.ts'
import type { OwnOfferField } from './offer.form.ts'

type OfferFieldsProps = Answer<OwnOfferField> & {
  /** Of the organization's calendar: nobody helps in the past. */
  today: string
}

/** What somebody can do, how long, until when and where. */
export function OfferFields({ values, errors, today }: OfferFieldsProps) {
  const field = (name: OwnOfferField) => ({
    name,
    error: errorOf(errors, name),
    defaultValue: values[name],
  })
  return (
    <>
      <CheckboxGroup
        name="skills"
        label={say('skills.offer.skills')}
        hint={say('skills.offer.skillsHint')}
        error={errorOf(errors, 'skills')}
        boxes={skills.map((skill) => ({ name: boxOf(skill), label: saySkill(skill) }))}
        isTicked={(name) => isTicked(values, name)}
      />
      <TextArea
        {...field('words')}
        label={say('skills.offer.words')}
        hint={say('skills.offer.wordsHint')}
        optional="optional"
        rows={3}
        limit={MOST_WORDS}
      />
      <TextField
        {...field('hours')}
        label={say('skills.offer.hours')}
        hint={say('skills.offer.hoursHint')}
        inputMode="numeric"
        className="input--short"
        maxLength={3}
      />
      <DateField
        {...field('until')}
        label={say('skills.offer.until')}
        hint={say('skills.offer.untilHint')}
        min={today}
      />
      <TextField
        {...field('licence')}
        label={say('skills.offer.licence')}
        hint={say('skills.offer.licenceHint')}
        optional="optional"
        maxLength={MOST_LICENCE}
      />
      <TextField
        {...field('town')}
        label={say('skills.offer.town')}
        hint={say('skills.offer.townHint')}
        optional="optional"
        maxLength={MOST_TOWN}
        autoComplete="address-level2"
      />
    </>
  )
}

function isTicked(values: Readonly<Partial<Record<string, string>>>, name: string): boolean {
  return values[name] === 'yes'
}

/** Who somebody without an account is, and where they are written to. */
export function PersonFields({ values, errors }: Answer<'name' | 'email'>) {
  return (
    <>
      <TextField
        name="name"
        label={say('skills.offer.name')}
        hint={say('skills.offer.nameHint')}
        error={errorOf(errors, 'name')}
        defaultValue={values.name}
        autoComplete="name"
        maxLength={MOST_NAME}
      />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={say('skills.offer.email')}
        hint={say('skills.offer.emailHint')}
        error={errorOf(errors, 'email')}
        defaultValue={values.email}
        autoComplete="email"
        maxLength={254}
      />
    </>
  )
}
