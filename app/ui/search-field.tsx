import type { InputHTMLAttributes } from 'react'
import { say } from '#app/words/say.ts'
import { Button } from './button.tsx'
import type { ButtonLook } from './button.tsx'

interface SearchFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  name: string
  label: string
  buttonText?: string | undefined
  /** `secondary` beside a deed that matters more. */
  buttonLook?: ButtonLook | undefined
}

/** A search box with its button; stands in a `<form role="search" method="get">` of the page. */
export function SearchField({
  name,
  label,
  buttonText = say('ui.field.search'),
  buttonLook,
  id = name,
  ...input
}: SearchFieldProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="search">
        <input
          type="search"
          dir="auto"
          enterKeyHint="search"
          autoComplete="off"
          className="input"
          id={id}
          name={name}
          {...input}
        />
        <Button look={buttonLook}>{buttonText}</Button>
      </div>
    </div>
  )
}
