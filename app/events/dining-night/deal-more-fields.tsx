import { CheckboxGroup } from '#app/ui/choices.tsx'
import { Details } from '#app/ui/details.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { DealFieldsProps } from './deal-fields.tsx'
import { leftOuts, waysToEat } from './deal-words.ts'

/** Below what it gives nothing, and above what no more. */
export function DealLimits(fields: DealFieldsProps) {
  const { values, error } = fields
  const names = ['leastSales', 'leastGuests', 'leastRsvps', 'rsvpsDays', 'cap']
  return (
    <Details summary={say('deal.form.limits')} start={startOf(names, fields)}>
      <div className="deal-more">
        <MoneyField
          name="leastSales"
          label={say('deal.form.leastSales')}
          optional="optional"
          error={error('leastSales')}
          defaultValue={values['leastSales']}
          maxLength={12}
        />
        <CountField name="leastGuests" label={say('deal.form.leastGuests')} {...fields} />
        <div className="deal-pair">
          <CountField name="leastRsvps" label={say('deal.form.leastRsvps')} {...fields} />
          <CountField name="rsvpsDays" label={say('deal.form.rsvpsDays')} {...fields} />
        </div>
        <MoneyField
          name="cap"
          label={say('deal.form.cap')}
          optional="optional"
          error={error('cap')}
          defaultValue={values['cap']}
          maxLength={12}
        />
      </div>
    </Details>
  )
}

/** What of a night is counted, and what of a bill is not. */
export function DealMeals(fields: DealFieldsProps) {
  const { values, error } = fields
  const isTicked = (name: string) => Boolean(values[name])
  const counts = waysToEat.map((way) => ({
    name: `counts-${way}`,
    label: say(`deal.countsLong.${way}`),
  }))
  const excludes = leftOuts.map((one) => ({
    name: `out-${one}`,
    label: say(`deal.excludesLong.${one}`),
  }))
  const names = ['excludes', ...[...counts, ...excludes].map(({ name }) => name)]
  return (
    <Details summary={say('deal.form.meals')} start={startOf(names, fields)}>
      <div className="deal-more">
        <CheckboxGroup
          name="counts"
          label={say('deal.form.counts')}
          optional="optional"
          isTicked={isTicked}
          boxes={counts}
        />
        <CheckboxGroup
          name="excludes"
          label={say('deal.form.excludes')}
          optional="optional"
          error={error('excludes')}
          isTicked={isTicked}
          boxes={excludes}
        />
      </div>
    </Details>
  )
}

/** What captains have to know and guests have not. */
export function DealNotes(fields: DealFieldsProps) {
  const { values, error } = fields
  const names = ['flyerRules', 'volunteers', 'checkWeeks']
  return (
    <Details summary={say('deal.form.notes')} start={startOf(names, fields)}>
      <div className="deal-more">
        <TextField
          name="flyerRules"
          label={say('deal.form.flyerRules')}
          optional="optional"
          hint={say('deal.form.flyerRulesHint')}
          error={error('flyerRules')}
          defaultValue={values['flyerRules']}
          maxLength={300}
        />
        <CountField name="volunteers" label={say('deal.form.volunteers')} {...fields} />
        <CountField
          name="checkWeeks"
          label={say('deal.form.checkWeeks')}
          hint={say('deal.form.checkWeeksHint')}
          {...fields}
        />
      </div>
    </Details>
  )
}

interface CountFieldProps extends DealFieldsProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
}

function CountField({ name, label, hint, values, error }: CountFieldProps) {
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      optional="optional"
      error={error(name)}
      defaultValue={values[name]}
      inputMode="numeric"
      className="input--short"
      maxLength={6}
    />
  )
}

/** Folded away until something of it is in use. */
function startOf(names: readonly string[], { values, error }: DealFieldsProps) {
  return names.some((name) => values[name] || error(name)) ? 'unfolded' : 'folded'
}
