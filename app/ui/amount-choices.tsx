import type { ReactNode } from 'react'
import { say } from '#app/words/say.ts'
import { FieldGroup } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { MoneyInput } from './text-field.tsx'

interface Amount {
  /** Sent as the field's value, and read by the script as dollars: "50" or "12.50". */
  value: string
  /** "$50" */
  text: string
  /** "a week of groceries" */
  note?: string | undefined
}

type AmountChoicesProps = FieldProps & {
  amounts: readonly Amount[]
  /** The chosen value; `own` when a sum of one's own was typed. */
  defaultValue?: string | undefined
  /** Name of the box for a sum of one's own. What is typed there counts, whichever radio is on. */
  ownName: string
  ownLabel?: string | undefined
  ownDefaultValue?: string | undefined
  ownHint?: ReactNode
  sign?: string | undefined
  size?: 'normal' | 'large' | undefined
}

/** A radio group of sums plus a box for one's own: native controls, big targets, no script needed (X4). */
export function AmountChoices({
  amounts,
  defaultValue,
  ownName,
  ownLabel = say('ui.field.ownAmount'),
  ownDefaultValue,
  ownHint,
  sign,
  size,
  ...field
}: AmountChoicesProps) {
  const id = field.id ?? field.name
  return (
    <FieldGroup {...field} size={size}>
      <div className="amounts">
        {amounts.map((amount, index) => (
          <label className="amount" key={amount.value}>
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${index}`}
              name={field.name}
              value={amount.value}
              defaultChecked={amount.value === defaultValue}
            />
            <span>
              <span className="amount-sum">{amount.text}</span>
              {amount.note && <span className="amount-note">{amount.note}</span>}
            </span>
          </label>
        ))}
        <div className="amount amount--own">
          <input
            type="radio"
            id={`${id}-own-choice`}
            name={field.name}
            value="own"
            defaultChecked={defaultValue === 'own'}
            aria-labelledby={`${id}-own-label`}
          />
          <label className="amount-own-label" id={`${id}-own-label`} htmlFor={ownName}>
            {ownLabel}
          </label>
          <MoneyInput
            sign={sign}
            id={ownName}
            name={ownName}
            defaultValue={ownDefaultValue}
            data-own-amount={`${id}-own-choice`}
            aria-describedby={
              [ownHint && `${ownName}-hint`, field.error && `${id}-error`]
                .filter(Boolean)
                .join(' ') || undefined
            }
            aria-invalid={field.error ? true : undefined}
          />
          {ownHint && (
            <span className="amount-note" id={`${ownName}-hint`}>
              {ownHint}
            </span>
          )}
        </div>
      </div>
    </FieldGroup>
  )
}
