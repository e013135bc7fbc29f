import '#app/ui/styles/sale-prices.css'
import { CheckboxGroup, Checkbox, RadioGroup } from '#app/ui/choices.tsx'
import { FieldGroup } from '#app/ui/field.tsx'
import { PhotoImage } from '#app/ui/photo.tsx'
import { MoneyField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { StepFieldsProps } from '../set-up/step-form.tsx'
import { saleCategories, saleGrounds, sayCategory, waysToPay } from './sale-words.ts'
import { MOST_PIECES, pieceField } from './sale.form.ts'

/** What only a yard sale is asked. Nothing of it is needed. */
export function SaleFields(fields: StepFieldsProps) {
  const { values, error } = fields
  const isTicked = (name: string) => Boolean(values[name])
  return (
    <>
      <CheckboxGroup
        name="categories"
        label={say('sale.form.categories')}
        optional="optional"
        isTicked={isTicked}
        boxes={saleCategories.map((category) => ({
          name: `category-${category}`,
          label: sayCategory(category),
        }))}
      />
      <Pieces {...fields} />
      <RadioGroup
        name="ground"
        label={say('sale.form.ground')}
        optional="optional"
        defaultValue={values['ground']}
        error={error('ground')}
        choices={saleGrounds.map((value) => ({ value, label: say(`sale.ground.${value}`) }))}
      />
      <CheckboxGroup
        name="ways"
        label={say('sale.form.ways')}
        optional="optional"
        isTicked={isTicked}
        boxes={waysToPay.map((way) => ({ name: `way-${way}`, label: say(`sale.wayLong.${way}`) }))}
      />
      <Prices {...fields} />
      <TextField
        name="earlyBirds"
        label={say('sale.form.earlyBirds')}
        optional="optional"
        hint={say('sale.form.earlyBirdsHint')}
        error={error('earlyBirds')}
        defaultValue={values['earlyBirds']}
        maxLength={200}
      />
      <TextField
        name="parking"
        label={say('sale.form.parking')}
        optional="optional"
        hint={say('sale.form.parkingHint')}
        error={error('parking')}
        defaultValue={values['parking']}
        maxLength={300}
      />
      <Checkbox
        name="showsSold"
        value="yes"
        label={say('sale.form.showsSold')}
        hint={say('sale.form.showsSoldHint')}
        defaultChecked={isTicked('showsSold')}
      />
      <TextArea
        name="leftovers"
        label={say('sale.form.leftovers')}
        optional="optional"
        hint={say('sale.form.leftoversHint')}
        error={error('leftovers')}
        defaultValue={values['leftovers']}
        rows={2}
        limit={500}
      />
    </>
  )
}

function Pieces({ page, values, error }: StepFieldsProps) {
  if (page.pictures.length === 0)
    return (
      <p className="soft">
        {say.rich('sale.form.noPieces', {
          link: (words) => <a href={`/manage/${page.teamSlug}/pictures`}>{words}</a>,
        })}
      </p>
    )
  return (
    <CheckboxGroup
      name="pieces"
      label={say('sale.form.pieces')}
      optional="optional"
      hint={say.rich('sale.form.piecesHint', {
        most: sayNumber(MOST_PIECES),
        link: (words) => <a href={`/manage/${page.teamSlug}/pictures`}>{words}</a>,
      })}
      error={error('pieces')}
      isTicked={(name) => Boolean(values[name])}
      boxes={page.pictures.map(({ name, photo }) => ({
        name: pieceField(name),
        label: photo.alt || say('events.look.own'),
        picture: (
          <span className="look-tile">
            <PhotoImage photo={{ ...photo, alt: '' }} sizes="12rem" />
          </span>
        ),
      }))}
    />
  )
}

/** When things get cheaper, on the last day. */
function Prices({ values, error }: StepFieldsProps) {
  return (
    <FieldGroup
      name="prices"
      label={say('sale.form.prices')}
      optional="optional"
      hint={say('sale.form.pricesHint')}
    >
      <div className="sale-prices">
        <TextField
          type="time"
          name="halfFrom"
          label={say('sale.form.halfFrom')}
          error={error('halfFrom')}
          defaultValue={values['halfFrom']}
        />
        <MoneyField
          name="bagPrice"
          label={say('sale.form.bagPrice')}
          error={error('bagPrice')}
          defaultValue={values['bagPrice']}
          maxLength={8}
        />
        <TextField
          type="time"
          name="bagFrom"
          label={say('sale.form.bagFrom')}
          error={error('bagFrom')}
          defaultValue={values['bagFrom']}
        />
      </div>
    </FieldGroup>
  )
}
