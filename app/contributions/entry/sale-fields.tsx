import { formatMoneyExactly } from '#app/money/format.ts'
import { Button } from '#app/ui/button.tsx'
import countScript from '#app/ui/count-sheet.js?url'
import { FieldGroup, wireField } from '#app/ui/field.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { DateField, MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { addUp, sayOverShort } from './add-up.ts'
import type { CountTotals } from './add-up.ts'
import { denominations, piecesField, sayDenomination } from './denominations.ts'
import type { EntryFieldsProps } from './entry-form.tsx'

/** The sheet of a count. With script the sum stands there as people type; without, a button adds it up. */
export function SaleFields({ page, values, error }: EntryFieldsProps) {
  return (
    <>
      <TextField
        name="label"
        label={say('contributions.form.saleName')}
        optional="optional"
        hint={say('contributions.form.saleNameHint')}
        error={error('label')}
        defaultValue={values.label}
        maxLength={60}
      />
      <DateField
        name="givenOn"
        label={say('contributions.form.saleDay')}
        error={error('givenOn')}
        defaultValue={values.givenOn}
        max={page.today}
      />
      <CountLines values={values} error={error} />
      <MoneyField
        name="checks"
        label={say('contributions.form.checks')}
        optional="optional"
        hint={say('contributions.form.checksHint')}
        error={error('checks')}
        defaultValue={values.checks}
      />
      <MoneyField
        name="float"
        label={say('contributions.form.float')}
        hint={say('contributions.form.floatHint')}
        error={error('float')}
        defaultValue={values.float}
      />
      <MoneyField
        name="gifts"
        label={say('contributions.form.gifts')}
        optional="optional"
        hint={say('contributions.form.giftsHint')}
        error={error('gifts')}
        defaultValue={values.gifts}
      />
      <MoneyField
        name="recorded"
        label={say('contributions.form.recorded')}
        optional="optional"
        hint={say('contributions.form.recordedHint')}
        error={error('recorded')}
        defaultValue={values.recorded}
      />
      <Sums totals={addUp(values)} />
      <FieldGroup
        name="counters"
        label={say('contributions.form.counters')}
        hint={say('contributions.form.countersHint')}
      >
        <TextField
          name="firstCounter"
          label={say('contributions.form.first')}
          error={error('firstCounter')}
          defaultValue={values.firstCounter}
          autoComplete="off"
          maxLength={100}
        />
        <TextField
          name="secondCounter"
          label={say('contributions.form.second')}
          error={error('secondCounter')}
          defaultValue={values.secondCounter}
          autoComplete="off"
          maxLength={100}
        />
      </FieldGroup>
    </>
  )
}

function CountLines({ values, error }: Pick<EntryFieldsProps, 'values' | 'error'>) {
  return (
    <FieldGroup
      name="count"
      label={say('contributions.form.count')}
      hint={say('contributions.form.countHint')}
    >
      <div className="count-lines">
        {denominations.map((denomination) => {
          const field = piecesField(denomination)
          const complaint = error(field)
          return (
            <div key={field} className={complaint ? 'count-line field--invalid' : 'count-line'}>
              <label htmlFor={field}>{sayDenomination(denomination)}</label>
              <span aria-hidden="true">×</span>
              <input
                type="text"
                inputMode="numeric"
                className="input"
                autoComplete="off"
                maxLength={5}
                {...wireField({ name: field, label: '', error: complaint })}
                defaultValue={values[field]}
              />
              {complaint && (
                <p className="field-error" id={`${field}-error`}>
                  {complaint}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}

/** The script says them as people type; without it the button brings them back. */
function Sums({ totals }: { totals: CountTotals }) {
  const { inBox, float, gifts, takings, difference } = totals
  // Before anything is counted there is nothing to take off from.
  const isCounted = inBox > 0 || takings === 0
  const nonce = useNonce()
  return (
    <div
      className="count-sums"
      data-count="usd"
      data-over={say('contributions.form.over', { amount: '#' })}
      data-short={say('contributions.form.short', { amount: '#' })}
      data-even={say('contributions.form.even')}
    >
      <dl>
        <div>
          <dt>{say('contributions.form.inBox')}</dt>
          <dd data-sum="inBox">{formatMoneyExactly(inBox)}</dd>
        </div>
        <div>
          <dt>{say('contributions.form.lessFloat')}</dt>
          <dd data-sum="float">{formatMoneyExactly(float)}</dd>
        </div>
        <div>
          <dt>{say('contributions.form.lessGifts')}</dt>
          <dd data-sum="gifts">{formatMoneyExactly(gifts)}</dd>
        </div>
        <div className="count-takings">
          <dt>{say('contributions.form.takings')}</dt>
          <dd data-sum="takings">{isCounted ? formatMoneyExactly(takings) : '—'}</dd>
        </div>
      </dl>
      <output data-sum="words">
        {isCounted && difference !== null && sayOverShort('form', difference)}
      </output>
      <noscript>
        <Button name="next" value="add-up" look="secondary">
          {say('contributions.form.addUp')}
        </Button>
      </noscript>
      <script src={countScript} defer nonce={nonce} />
    </div>
  )
}
