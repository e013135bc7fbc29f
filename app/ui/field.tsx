import type { ReactNode } from 'react'
import { say } from '#app/words/say.ts'

/** What every field takes. `error` is said in the same words by the error summary, which links to `id` (X3). */
export interface FieldProps {
  name: string
  label: ReactNode
  /** Defaults to `name`. */
  id?: string | undefined
  hint?: ReactNode
  error?: string | undefined
  /** Adds "(optional)" to the label: what may be left out is said, the rest is needed. */
  optional?: 'optional' | undefined
}

export interface FieldWiring {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Ids and references that tie a control to its hint and error. */
export function wireField(
  { name, id = name, hint, error }: FieldProps,
  more?: string,
): FieldWiring {
  const described = [hint && `${id}-hint`, error && `${id}-error`, more].filter(Boolean).join(' ')
  return {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  }
}

/** Label, hint, error, control, in that order, so that a screen reader hears the question before the box. */
export function Field({
  children,
  after,
  ...field
}: FieldProps & { children: ReactNode; after?: ReactNode }) {
  const id = field.id ?? field.name
  return (
    <div className={field.error ? 'field field--invalid' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {field.label}
        <OptionalMark of={field} />
      </label>
      <HintAndError of={field} />
      {children}
      {after}
    </div>
  )
}

/** The same for a group of controls: a fieldset with its legend. */
export function FieldGroup({
  children,
  size = 'normal',
  ...field
}: FieldProps & { children: ReactNode; size?: 'normal' | 'large' | undefined }) {
  const wired = wireField(field)
  return (
    <fieldset
      className={field.error ? 'field field--invalid' : 'field'}
      aria-describedby={wired['aria-describedby']}
    >
      <legend className={size === 'large' ? 'field-legend field-legend--large' : 'field-legend'}>
        {field.label}
        <OptionalMark of={field} />
      </legend>
      <HintAndError of={field} />
      {children}
    </fieldset>
  )
}

function HintAndError({ of: { name, id = name, hint, error } }: { of: FieldProps }) {
  return (
    <>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <span>
            <span className="unseen">{say('ui.field.error')} </span>
            {error}
          </span>
        </p>
      )}
    </>
  )
}

function OptionalMark({ of: { optional } }: { of: FieldProps }) {
  if (!optional) return null
  return <span className="field-optional"> {say('ui.field.optional')}</span>
}
