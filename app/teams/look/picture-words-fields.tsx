import { Checkbox } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import type { Photo } from '#app/ui/photo.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../answer.ts'
import { FocusField } from './focus-field.tsx'
import { MOST_ALT } from './look.form.ts'

interface PictureWordsFieldsProps {
  photo: Photo
  values: {
    readonly focus?: string | undefined
    readonly alt?: string | undefined
    readonly decorative?: string | undefined
  }
  errors: readonly FieldError[]
}

/** What must stay in sight when a picture is cut, and what it shows. */
export function PictureWordsFields({ photo, values, errors }: PictureWordsFieldsProps) {
  return (
    <>
      <FocusField
        photo={photo}
        error={errorOf(errors, 'focus')}
        defaultValue={values.focus ?? 'center'}
      />
      <TextArea
        name="alt"
        label={say('pictures.about.alt')}
        hint={say('pictures.about.altHint')}
        error={errorOf(errors, 'alt')}
        defaultValue={values.alt}
        rows={2}
        limit={MOST_ALT}
      />
      <Checkbox
        name="decorative"
        value="yes"
        label={say('pictures.about.decorative')}
        defaultChecked={values.decorative === 'yes'}
      />
    </>
  )
}
