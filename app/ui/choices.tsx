import type { InputHTMLAttributes, ReactNode } from 'react'
import { say } from '#app/words/say.ts'
import { FieldGroup, wireField } from './field.tsx'
import type { FieldProps } from './field.tsx'

type CheckboxProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps>

/** One thing to agree to or not. Never ticked for people. */
export function Checkbox({
  name,
  label,
  id = name,
  hint,
  error,
  optional,
  ...input
}: CheckboxProps) {
  const field = { name, label, id, hint, error, optional }
  return (
    <div className={error ? 'field field--invalid' : 'field'}>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <span>
            <span className="unseen">{say('ui.field.error')} </span>
            {error}
          </span>
        </p>
      )}
      <div className="choice">
        <input type="checkbox" {...wireField(field)} {...input} />
        <label htmlFor={id}>{label}</label>
        {hint && (
          <div className="field-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
    </div>
  )
}

interface Choice {
  value: string
  label: ReactNode
  hint?: ReactNode
  /** A drawing: when the first choice has one, the group is shown as pictures. */
  picture?: ReactNode
}

type RadioGroupProps = FieldProps & {
  choices: readonly Choice[]
  defaultValue?: string | undefined
  required?: boolean | undefined
  size?: 'normal' | 'large' | undefined
}

/** One of a few, each with its hint. The first choice has the group's own id, so the error summary can link to it. */
export function RadioGroup({ choices, defaultValue, required, size, ...field }: RadioGroupProps) {
  const pictures = choices[0]?.picture !== undefined
  const id = field.id ?? field.name
  return (
    <FieldGroup {...field} size={size}>
      <div className={pictures ? 'pictures' : 'choice-list'}>
        {choices.map((choice, index) => {
          const choiceId = index === 0 ? id : `${id}-${choice.value}`
          const input = (
            <input
              type="radio"
              id={choiceId}
              name={field.name}
              value={choice.value}
              defaultChecked={choice.value === defaultValue}
              required={required}
              aria-describedby={choice.hint ? `${choiceId}-note` : undefined}
            />
          )
          if (pictures)
            return <Picture key={choice.value} id={choiceId} choice={choice} input={input} />
          return (
            <div className="choice" key={choice.value}>
              {input}
              <label htmlFor={choiceId}>{choice.label}</label>
              {choice.hint && (
                <div className="field-hint" id={`${choiceId}-note`}>
                  {choice.hint}
                </div>
              )}
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}

interface Box {
  /** Each is a field of its own. */
  name: string
  label: ReactNode
  /** A drawing or a photograph: when the first box has one, the group is shown as pictures. */
  picture?: ReactNode
}

type CheckboxGroupProps = FieldProps & {
  boxes: readonly Box[]
  isTicked: (name: string) => boolean
}

/** As many of some as people like. The first box has the group's own id, so the error summary can link to it. */
export function CheckboxGroup({ boxes, isTicked, ...field }: CheckboxGroupProps) {
  const pictures = boxes[0]?.picture !== undefined
  const groupId = field.id ?? field.name
  return (
    <FieldGroup {...field}>
      <div className={pictures ? 'pictures' : 'choice-list choice-list--columns'}>
        {boxes.map((box, index) => {
          const id = index === 0 ? groupId : box.name
          const input = (
            <input
              type="checkbox"
              id={id}
              name={box.name}
              value="yes"
              defaultChecked={isTicked(box.name)}
            />
          )
          if (pictures)
            return (
              <Picture
                key={box.name}
                id={id}
                choice={{ value: box.name, label: box.label, picture: box.picture }}
                input={input}
              />
            )
          return (
            <div className="choice" key={box.name}>
              {input}
              <label htmlFor={id}>{box.label}</label>
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}

function Picture({ id, choice, input }: { id: string; choice: Choice; input: ReactNode }) {
  return (
    <label className="picture" htmlFor={id}>
      {input}
      {choice.picture}
      <span>
        {choice.label}
        {choice.hint && (
          <span className="field-hint" id={`${id}-note`}>
            {choice.hint}
          </span>
        )}
      </span>
    </label>
  )
}
