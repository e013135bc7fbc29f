import {
  MOST_ABOUT,
  MOST_NAME,
  MOST_SUMMARY,
  MOST_TITLE,
  resourceLanguages,
} from '#app/supporters/resources/resource.form.ts'
import {
  resourceKinds,
  sayResourceKind,
  sayResourceLanguage,
} from '#app/teams/resources/resource-kind.ts'
import { Button } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../../read-form.ts'

interface ResourceFieldsProps {
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  /** Of a new one. */
  formKey?: string | undefined
  button: string
}

/** Something of the library as staff write it. */
export function ResourceFields({ values, errors, formKey, button }: ResourceFieldsProps) {
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
  })
  return (
    <form method="post" className="form measure" noValidate>
      {formKey && <input type="hidden" name="formKey" value={values['formKey'] ?? formKey} />}
      <RadioGroup
        {...field('kind')}
        label={say('resources.staff.fields.kind')}
        choices={resourceKinds.map((value) => ({ value, label: sayResourceKind(value) }))}
      />
      <TextField
        {...field('title')}
        label={say('resources.staff.fields.title')}
        maxLength={MOST_TITLE}
      />
      <TextArea
        {...field('summary')}
        label={say('resources.staff.fields.summary')}
        hint={say('resources.staff.fields.safety')}
        rows={2}
        limit={MOST_SUMMARY}
      />
      <TextArea
        {...field('about')}
        label={say('resources.staff.fields.about')}
        optional="optional"
        hint={say('resources.staff.fields.aboutHint')}
        limit={MOST_ABOUT}
      />
      <TextField
        {...field('madeBy')}
        label={say('resources.staff.fields.madeBy')}
        optional="optional"
        maxLength={MOST_NAME}
      />
      <RadioGroup
        {...field('language')}
        label={say('resources.inLanguage')}
        choices={resourceLanguages.map((value) => ({ value, label: sayResourceLanguage(value) }))}
      />
      <TextField
        {...field('tags')}
        label={say('resources.tags')}
        optional="optional"
        hint={say('resources.staff.fields.tagsHint')}
      />
      <TextField
        {...field('url')}
        type="url"
        dir="ltr"
        label={say('resources.staff.fields.url')}
        optional="optional"
        hint={say('resources.staff.fields.urlHint')}
      />
      <TextField
        {...field('author')}
        label={say('resources.staff.fields.author')}
        optional="optional"
        maxLength={MOST_NAME}
      />
      <TextField
        {...field('isbn')}
        dir="ltr"
        label={say('resources.staff.fields.isbn')}
        optional="optional"
      />
      <div className="actions">
        <Button busyText={say('staff.form.saving')}>{button}</Button>
      </div>
    </form>
  )
}
