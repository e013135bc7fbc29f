import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { saySkill, skills } from '#app/teams/needs/skill.ts'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Select } from '#app/ui/select.tsx'
import { DateField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_TITLE, MOST_TOWN, MOST_WHAT } from './need.form.ts'
import type { NeedField } from './need.form.ts'

type NeedFieldsProps = Answer<NeedField> & { action?: string | undefined; today: string }

/** What needs doing: with the time it takes and the day by which, since people want to know both. */
export function NeedFields({ action, today, values, errors }: NeedFieldsProps) {
  const field = (name: NeedField) => ({
    name,
    error: errorOf(errors, name),
    defaultValue: values[name],
  })
  return (
    <form method="post" action={action} className="form measure" noValidate>
      <input type="hidden" name="revision" value={values.revision ?? ''} readOnly />
      <TextField
        {...field('title')}
        label={say('skills.form.title')}
        hint={say('skills.form.titleHint')}
        maxLength={MOST_TITLE}
      />
      <Select
        {...field('skill')}
        label={say('skills.form.skill')}
        placeholder={say('skills.form.choose')}
        options={skills.map((skill) => ({ value: skill, label: saySkill(skill) }))}
      />
      <TextArea
        {...field('what')}
        label={say('skills.form.what')}
        hint={say('skills.form.whatHint')}
        rows={4}
        limit={MOST_WHAT}
      />
      <Details summary={say('skills.form.care')}>
        <p>{say('skills.form.careWords')}</p>
      </Details>
      <TextField
        {...field('hours')}
        label={say('skills.form.hours')}
        hint={say('skills.form.hoursHint')}
        inputMode="numeric"
        className="input--short"
        maxLength={3}
      />
      <DateField {...field('due')} label={say('skills.form.due')} min={today} />
      <TextField
        {...field('town')}
        label={say('skills.form.town')}
        hint={say('skills.form.townHint')}
        optional="optional"
        maxLength={MOST_TOWN}
      />
      <div className="actions">
        <Button busyText={say('skills.saving')}>{say('skills.form.save')}</Button>
      </div>
    </form>
  )
}
