import { FieldGroup } from '#app/ui/field.tsx'
import { PhotoImage } from '#app/ui/photo.tsx'
import type { Photo } from '#app/ui/photo.tsx'
import { say } from '#app/words/say.ts'
import { focusPoints } from './look.form.ts'

interface FocusFieldProps {
  photo: Photo
  error: string | undefined
  defaultValue: string
}

/** Nine points on the picture itself, by thumb, mouse or arrow keys; beside it what the two cuts then show. */
export function FocusField({ photo, error, defaultValue }: FocusFieldProps) {
  const silent = { ...photo, alt: '' }
  return (
    <FieldGroup
      name="focus"
      label={say('pictures.about.focus')}
      hint={say('pictures.about.focusHint')}
      error={error}
    >
      <div className="focus">
        <div className="focus-whole">
          <PhotoImage photo={silent} sizes="(min-width: 48rem) 36rem, 92vw" load="first" />
          <div className="focus-points">
            {focusPoints.map((point, place) => (
              <label key={point} className="focus-point">
                <input
                  type="radio"
                  name="focus"
                  id={place === 0 ? 'focus' : `focus-${point}`}
                  value={point}
                  defaultChecked={point === defaultValue}
                />
                <span className="unseen">{say(`pictures.focus.${point}`)}</span>
              </label>
            ))}
          </div>
        </div>
        <div className="focus-cuts" aria-hidden="true">
          <figure>
            <div className="cover">
              <PhotoImage photo={silent} sizes="16rem" />
            </div>
            <figcaption>{say('pictures.about.asCover')}</figcaption>
          </figure>
          <figure>
            <div className="cover focus-card">
              <PhotoImage photo={silent} sizes="9rem" />
            </div>
            <figcaption>{say('pictures.about.asCard')}</figcaption>
          </figure>
        </div>
      </div>
    </FieldGroup>
  )
}
