import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { say } from '#app/words/say.ts'
import { Field, wireField } from './field.tsx'
import type { FieldProps } from './field.tsx'

type InputProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps>

/** One line of text. Spread `type`, `autoComplete`, `inputMode`, `maxLength` as for an input. */
export function TextField({
  name,
  label,
  id,
  hint,
  error,
  optional,
  className,
  ...input
}: InputProps) {
  const field = { name, label, id, hint, error, optional }
  return (
    <Field {...field}>
      <input
        type="text"
        dir="auto"
        className={join('input', className)}
        {...wireField(field)}
        {...input}
      />
    </Field>
  )
}

type TextAreaProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps> & {
    /** Characters that fit. Said as a hint; the script then counts down politely. Nothing is cut off while typing. */
    limit?: number | undefined
  }

/** Several lines of text. */
export function TextArea({
  name,
  label,
  id,
  hint,
  error,
  optional,
  limit,
  className,
  ...area
}: TextAreaProps) {
  const field = { name, label, id, hint, error, optional }
  const counterId = `${id ?? name}-count`
  return (
    <Field
      {...field}
      after={
        limit && (
          <p
            className="counter"
            id={counterId}
            // The script may have counted before the page woke up.
            suppressHydrationWarning
            data-count-for={id ?? name}
            data-count-limit={limit}
            data-left={say('ui.field.left')}
            data-left-one={say('ui.field.leftOne')}
            data-over={say('ui.field.over')}
            data-over-one={say('ui.field.overOne')}
          >
            {say('ui.field.upTo', { limit })}
          </p>
        )
      }
    >
      <textarea
        rows={5}
        dir="auto"
        className={join('input', className)}
        {...wireField(field, limit ? counterId : undefined)}
        {...area}
      />
    </Field>
  )
}

/** An amount of money as people type it: digits keyboard, the sign outside of the value. */
export function MoneyField({
  name,
  label,
  id,
  hint,
  error,
  optional,
  sign = '$',
  ...input
}: InputProps & { sign?: string | undefined }) {
  const field = { name, label, id, hint, error, optional }
  return (
    <Field {...field}>
      <MoneyInput sign={sign} {...wireField(field)} {...input} />
    </Field>
  )
}

/** The bare box of a MoneyField, for use where another label already names it. */
export function MoneyInput({
  sign = '$',
  ...input
}: InputHTMLAttributes<HTMLInputElement> & { sign?: string | undefined }) {
  return (
    <div className="money">
      <span className="money-sign" aria-hidden="true">
        {sign}
      </span>
      <input type="text" inputMode="decimal" className="input" {...input} />
    </div>
  )
}

/** A day, by the browser's own picker, which also takes typing. `defaultValue` is `2026-06-14`. */
export function DateField({
  name,
  label,
  id,
  hint,
  error,
  optional,
  className,
  ...input
}: InputProps) {
  const field = { name, label, id, hint, error, optional }
  return (
    <Field {...field}>
      <input
        type="date"
        className={join('input input--short', className)}
        {...wireField(field)}
        {...input}
      />
    </Field>
  )
}

/** A one-time code of digits. Phones offer it from the message; pasting works (X6). */
export function CodeField({
  name,
  label,
  id,
  hint,
  error,
  optional,
  digits = 6,
  ...input
}: InputProps & { digits?: number | undefined }) {
  const field = { name, label, id, hint, error, optional }
  return (
    <Field {...field}>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={digits + 4}
        className="input input--code"
        {...wireField(field)}
        {...input}
      />
    </Field>
  )
}

function join(...names: (string | undefined)[]) {
  return names.filter(Boolean).join(' ')
}
