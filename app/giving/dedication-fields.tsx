import { RadioGroup } from '#app/ui/choices.tsx'
import { Details } from '#app/ui/details.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { MOST_WORDS } from './dedication.form.ts'
import type { DedicationValues } from './give-values.ts'

interface DedicationFieldsProps {
  values: DedicationValues
  errors: readonly FieldError[]
  /** `offered` before the gift is paid; afterwards the card has gone. */
  card: 'offered' | 'gone'
}

/** For whom a gift is. What only a dedication needs is folded away by the stylesheet, so that it works without a script. */
export function DedicationFields({ values, errors, card }: DedicationFieldsProps) {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <div className="dedication">
      <RadioGroup
        name="dedication"
        label={say('giving.dedication.question')}
        defaultValue={values.as}
        choices={[
          { value: 'none', label: say('giving.dedication.none') },
          { value: 'honor', label: say('giving.dedication.honor') },
          { value: 'memory', label: say('giving.dedication.memory') },
        ]}
      />
      <div className="dedication-more">
        <TextField
          name="dedicatedTo"
          label={say('giving.dedication.to')}
          hint={say('giving.dedication.toHint')}
          autoComplete="off"
          defaultValue={values.to}
          error={errorOf('dedicatedTo')}
        />
        {card === 'offered' && <CardFields values={values} errorOf={errorOf} />}
      </div>
    </div>
  )
}

interface CardFieldsProps {
  values: DedicationValues
  errorOf: (field: string) => string | undefined
}

function CardFields({ values, errorOf }: CardFieldsProps) {
  const fields = ['cardEmail', 'cardFrom', 'cardWords'] as const
  const inUse = fields.some((field) => values[field] !== '' || errorOf(field))
  return (
    <Details summary={say('giving.dedication.card')} start={inUse ? 'unfolded' : 'folded'}>
      <p className="soft">{say('giving.dedication.cardWords')}</p>
      <TextField
        name="cardEmail"
        type="email"
        inputMode="email"
        label={say('giving.dedication.cardEmail')}
        hint={say('giving.dedication.cardEmailHint')}
        autoComplete="off"
        defaultValue={values.cardEmail}
        error={errorOf('cardEmail')}
      />
      <TextField
        name="cardFrom"
        label={say('giving.dedication.cardFrom')}
        hint={say('giving.dedication.cardFromHint')}
        autoComplete="off"
        defaultValue={values.cardFrom}
        error={errorOf('cardFrom')}
      />
      <TextArea
        name="cardWords"
        label={say('giving.dedication.cardMessage')}
        optional="optional"
        limit={MOST_WORDS}
        rows={3}
        defaultValue={values.cardWords}
        error={errorOf('cardWords')}
      />
    </Details>
  )
}
