import type { SelectHTMLAttributes } from 'react'
import { Field, wireField } from './field.tsx'
import type { FieldProps } from './field.tsx'

interface Option {
  value: string
  label: string
}

type SelectProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps> & {
    options: readonly Option[]
    /** First, empty choice: "Choose a team". */
    placeholder?: string | undefined
  }

/** One of many. For up to eight, RadioGroup is easier on people. */
export function Select({
  name,
  label,
  id,
  hint,
  error,
  optional,
  options,
  placeholder,
  ...select
}: SelectProps) {
  const field = { name, label, id, hint, error, optional }
  return (
    <Field {...field}>
      <select className="input" {...wireField(field)} {...select}>
        {placeholder && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
