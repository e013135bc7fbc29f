import './styles/file.css'
import type { InputHTMLAttributes } from 'react'
import { Field, wireField } from './field.tsx'
import type { FieldProps } from './field.tsx'

type FileFieldProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps>

/** One file, by the browser's own chooser; phones offer the camera with it. */
export function FileField({ name, label, id, hint, error, optional, ...input }: FileFieldProps) {
  const field = { name, label, id, hint, error, optional }
  return (
    <Field {...field}>
      <input type="file" className="file" {...wireField(field)} {...input} />
    </Field>
  )
}
