import { say } from '#app/words/say.ts'

export interface FieldError {
  /** Id of the control, without `#`. */
  field: string
  message: string
}

interface ErrorSummaryProps {
  errors: readonly FieldError[]
  heading?: string | undefined
}

/** Stands before the form's heading when it came back with errors; the script moves focus here (X3). */
export function ErrorSummary({ errors, heading = say('ui.field.problem') }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div className="error-summary" tabIndex={-1} data-error-summary="">
      <div role="alert">
        <h2>{heading}</h2>
        <ul className="plain-list">
          {errors.map((error) => (
            <li key={`${error.field} ${error.message}`}>
              <a href={`#${error.field}`}>{error.message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
