import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Select } from '#app/ui/select.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { ShownPackage } from './shown-shop.server.ts'

interface PackageListProps extends Answer<string> {
  packages: readonly ShownPackage[]
  /** Of each name: below the page's own title, or below that of a section. */
  heading: 'h2' | 'h3'
}

/** Packages like tickets to tear off: what each is, what it costs and is worth, and how many. */
export function PackageList({ packages, heading: Heading, values, errors }: PackageListProps) {
  return (
    <ul className="packages">
      {packages.map((of) => (
        <li key={of.field} className="package">
          <div className="package-words">
            <Heading className="package-name" dir="auto">
              {of.name}
            </Heading>
            {of.included !== '' && <p dir="auto">{of.included}</p>}
            {of.deductible !== null && <p className="soft">{of.deductible}</p>}
            <Standing of={of} />
          </div>
          <p className="package-price figures">{of.price ?? say('tickets.cart.free')}</p>
          <div className="package-units">
            <Units of={of} value={values[of.field]} error={errorOf(errors, of.field)} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Standing({ of: { until, left } }: { of: ShownPackage }) {
  if (left === 0) return null
  return (
    <>
      {until !== null && <p className="soft">{say('tickets.cart.until', { until })}</p>}
      {left !== null && (
        <p>
          <Tag tone="waiting">{say('tickets.cart.left', { n: left })}</Tag>
        </p>
      )}
    </>
  )
}

interface UnitsProps {
  of: ShownPackage
  value: string | undefined
  error: string | undefined
}

function Units({ of, value, error }: UnitsProps) {
  if (of.left === 0) return <Tag tone="quiet">{say('tickets.cart.soldOut')}</Tag>
  const label = (
    <>
      {say('tickets.cart.units')}
      <span className="unseen">: {of.name}</span>
    </>
  )
  // An add-on may be had once for each of many: too long a list to choose from.
  if (of.people === 0)
    return (
      <TextField
        name={of.field}
        label={label}
        hint={of.each === null ? undefined : say('tickets.cart.each', { n: of.each })}
        inputMode="numeric"
        className="input--short"
        autoComplete="off"
        maxLength={3}
        error={error}
        defaultValue={value ?? '0'}
      />
    )
  return (
    <Select
      name={of.field}
      label={label}
      error={error}
      defaultValue={of.choices.includes(value ?? '') ? value : '0'}
      options={of.choices.map((units) => ({ value: units, label: units }))}
    />
  )
}
