import '#app/ui/styles/deal.css'
import { useState } from 'react'
import type { ChangeEvent } from 'react'
import { CheckboxGroup, RadioGroup } from '#app/ui/choices.tsx'
import { Details } from '#app/ui/details.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { StepFieldsProps } from '../set-up/step-form.tsx'
import { DealLimits, DealMeals, DealNotes } from './deal-more-fields.tsx'
import { dealTyped, sumTyped } from './deal-values.ts'
import { sharesOf, waysToCount } from './deal-words.ts'
import { HopeWords } from './hope-words.tsx'

export type DealFieldsProps = Pick<StepFieldsProps, 'values' | 'error'>

/** What was agreed with the restaurant: the share first, and what only some deals have folded away. */
export function DealFields({ values, error }: DealFieldsProps) {
  const [typed, setTyped] = useState(values)
  // What a hope needs changes as the share is typed; without a script it is said when the screen comes again.
  const follow = ({ target }: ChangeEvent<HTMLDivElement>) => {
    if (target instanceof HTMLInputElement && target.type === 'text')
      setTyped({ ...typed, [target.name]: target.value })
  }
  return (
    <div className="deal" onChange={follow}>
      <TextField
        name="percent"
        label={say('deal.form.percent')}
        hint={say('deal.form.percentHint')}
        error={error('percent')}
        defaultValue={values['percent']}
        autoComplete="off"
        className="input--short"
        maxLength={12}
      />
      <RadioGroup
        name="shareOf"
        label={say('deal.form.shareOf')}
        error={error('shareOf')}
        defaultValue={values['shareOf']}
        choices={sharesOf.map((value) => ({ value, label: say(`deal.shareOf.${value}`) }))}
      />
      <Details
        summary={say('deal.form.flatInstead')}
        start={values['flat'] || error('flat') ? 'unfolded' : 'folded'}
      >
        <MoneyField
          name="flat"
          label={say('deal.form.flat')}
          optional="optional"
          error={error('flat')}
          defaultValue={values['flat']}
          maxLength={12}
        />
      </Details>
      <MoneyField
        name="spend"
        label={say('deal.form.spend')}
        optional="optional"
        hint={say('deal.form.spendHint')}
        error={error('spend')}
        defaultValue={values['spend']}
        maxLength={10}
      />
      <HopeWords deal={dealTyped(typed)} spend={sumTyped(typed['spend'])} />
      <CheckboxGroup
        name="countBy"
        label={say('deal.form.countBy')}
        optional="optional"
        isTicked={(name) => Boolean(values[name])}
        boxes={waysToCount.map((way) => ({
          name: `by-${way}`,
          label: say(`deal.countByLong.${way}`),
        }))}
      />
      <TextField
        name="code"
        label={say('deal.form.code')}
        optional="optional"
        hint={say('deal.form.codeHint')}
        error={error('code')}
        defaultValue={values['code']}
        autoComplete="off"
        className="input--short"
        maxLength={40}
      />
      <DealLimits values={values} error={error} />
      <DealMeals values={values} error={error} />
      <DealNotes values={values} error={error} />
    </div>
  )
}
