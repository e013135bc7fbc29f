import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox, RadioGroup } from '#app/ui/choices.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { VisitorFields } from '#app/teams/guests/visitor-fields.tsx'
import { conditions, sizes, ways } from './intake.ts'
import { MOST_ADDRESS, MOST_WORDS } from './offer.form.ts'
import type { OfferField } from './offer.form.ts'
import type { OfferSale } from './offer-page.server.ts'
import { RECALLS } from './recall.ts'

interface OfferFieldsProps extends Answer<OfferField> {
  sale: OfferSale
  asksForCheck: boolean
}

/** The form itself, in the order in which people would tell it. */
export function OfferFields({ sale, values, errors, asksForCheck }: OfferFieldsProps) {
  const field = (name: OfferField) => ({
    name,
    error: errorOf(errors, name),
    defaultValue: values[name],
  })
  return (
    <form method="post" className="form offer-form" noValidate>
      <TextArea
        {...field('description')}
        label={say('offers.form.what')}
        hint={say('offers.form.whatHint')}
        rows={3}
        limit={MOST_WORDS}
      />
      <Select
        {...field('category')}
        label={say('offers.form.category')}
        placeholder={say('offers.form.choose')}
        options={sale.categories.map((value) => ({
          value,
          label: say(`offers.category.${value}`),
        }))}
      />
      <RecallCheck
        asked={asksForCheck ? 'asked' : 'perhaps'}
        isChecked={values.checked === 'yes'}
        error={errorOf(errors, 'checked')}
      />
      <RadioGroup
        {...field('condition')}
        label={say('offers.form.condition')}
        choices={conditions.map((value) => ({ value, label: say(`offers.condition.${value}`) }))}
      />
      <RadioGroup
        {...field('size')}
        label={say('offers.form.size')}
        choices={sizes.map((value) => ({
          value,
          label: say(`offers.size.${value}`),
          hint: say(`offers.sizeHint.${value}`),
        }))}
      />
      <TextField
        {...field('boxes')}
        inputMode="numeric"
        className="input--short"
        label={say('offers.form.boxes')}
        hint={say('offers.form.boxesHint')}
        optional="optional"
        maxLength={3}
      />
      <RadioGroup
        {...field('way')}
        label={say('offers.form.way')}
        choices={ways.map((value) => ({ value, label: say(`offers.way.${value}`) }))}
      />
      <TextArea
        {...field('address')}
        label={say('offers.form.address')}
        hint={say('offers.form.addressHint')}
        rows={2}
        maxLength={MOST_ADDRESS}
        autoComplete="street-address"
      />
      <h2 className="section-title">{say('offers.form.you')}</h2>
      <VisitorFields values={values} errors={errors} nameHint={say('offers.form.nameHint')} />
      <TextField
        {...field('phone')}
        type="tel"
        dir="ltr"
        label={say('offers.form.phone')}
        hint={say('offers.form.phoneHint')}
        optional="optional"
        autoComplete="tel"
        maxLength={40}
      />
      <Checkbox
        name="letter"
        value="yes"
        label={say('offers.form.letter')}
        hint={say('offers.form.letterHint')}
        defaultChecked={values.letter === 'yes'}
      />
      <Checkbox
        name="agreed"
        value="yes"
        label={say('offers.form.agree')}
        error={errorOf(errors, 'agreed')}
        defaultChecked={values.agreed === 'yes'}
      />
      <HiddenTrap name="website" />
      <p className="soft">{say('offers.form.photoNext')}</p>
      <div className="actions">
        <Button size="large" busyText={say('offers.form.sending')}>
          {say('offers.form.send')}
        </Button>
      </div>
    </form>
  )
}

interface RecallCheckProps {
  /** `perhaps`: shown by the style sheet as soon as baby things are chosen. */
  asked: 'asked' | 'perhaps'
  isChecked: boolean
  error: string | undefined
}

/** A recalled thing may be neither sold nor given away: whoever offers such a thing looks it up first. */
function RecallCheck({ asked, isChecked, error }: RecallCheckProps) {
  return (
    <div className={asked === 'asked' ? 'recall stack' : 'recall recall--perhaps stack'}>
      <Notice kind="warning" title={say('offers.recall.title')}>
        <p>{say('offers.recall.words')}</p>
        <p>
          <a href={RECALLS} target="_blank" rel="noreferrer">
            {say('offers.recall.link')}
          </a>
        </p>
      </Notice>
      <Checkbox
        name="checked"
        value="yes"
        label={say('offers.recall.checked')}
        error={error}
        defaultChecked={isChecked}
      />
    </div>
  )
}
