import { formatMoneyExactly, formatPlain } from '#app/money/format.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { MoneyField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import type { ExpectedItem } from './expected-items.server.ts'

type Typed = Readonly<Record<string, string>>

interface FormProps {
  /** Made with the form: sent twice, the money is taken in once. */
  formKey: string
  today: string
  typed?: Typed | undefined
  errors?: readonly FieldError[] | undefined
}

/** What came for something that was expected: all is as it was logged until it is changed. */
export function ReceivingFields({
  item,
  currency,
  formKey,
  today,
  typed,
  errors = [],
}: FormProps & { item: ExpectedItem; currency: string }) {
  const values: Typed = typed ?? {
    amount: formatPlain(item.open),
    means: item.means,
    payerName: item.giverName ?? '',
    checkNumber: item.checkNumber ?? '',
    receivedOn: today,
  }
  return (
    <form
      method="post"
      action={`/staff/money/expected/${item.id}/receiving`}
      className="form"
      noValidate
    >
      <IncomingFields values={values} errors={errors} formKey={formKey} today={today} />
      <RadioGroup
        name="rest"
        label={
          item.kind === 'restaurant_share' ? say('figure.check.rest') : say('treasury.rest.label')
        }
        hint={say('treasury.rest.hint', { amount: formatMoneyExactly(item.open, currency) })}
        defaultValue={values['rest']}
        error={errorOf(errors, 'rest')}
        choices={restChoices(item)}
      />
      {item.kind === 'restaurant_share' && (
        <TextField
          name="why"
          label={say('figure.check.why')}
          hint={say('figure.check.whyHint')}
          optional="optional"
          autoComplete="off"
          maxLength={500}
          defaultValue={values['why']}
          error={errorOf(errors, 'why')}
        />
      )}
      <Press at={`/staff/money/expected/${item.id}`} text={say('treasury.receive.press')} />
    </form>
  )
}

function restChoices({ kind }: ExpectedItem) {
  return [
    {
      value: 'will-come',
      label: say('treasury.rest.willCome'),
      hint: say('treasury.rest.willComeHint'),
    },
    {
      value: 'will-not-come',
      label: say('treasury.rest.willNotCome'),
      hint: say('treasury.rest.willNotComeHint'),
    },
    ...(kind === 'restaurant_share'
      ? [
          {
            value: 'gave-more',
            label: say('figure.check.gaveMore'),
            hint: say('figure.check.gaveMoreHint'),
          },
        ]
      : []),
    ...(kind === 'sale_takings'
      ? [
          {
            value: 'counted-again',
            label: say('treasury.rest.countedAgain'),
            hint: say('treasury.rest.countedAgainHint'),
          },
        ]
      : []),
  ]
}

/** Money that nobody said would come. */
export function ParkingFields({
  asked,
  formKey,
  today,
  typed,
  errors = [],
}: FormProps & { asked: Typed }) {
  const values: Typed = typed ?? { means: 'check', receivedOn: today, ...asked }
  return (
    <form method="post" action="/staff/money/parking" className="form" noValidate>
      <IncomingFields values={values} errors={errors} formKey={formKey} today={today} />
      <Press at="/staff/money" text={say('treasury.park.press')} />
    </form>
  )
}

function IncomingFields({
  values,
  errors,
  formKey,
  today,
}: {
  values: Typed
  errors: readonly FieldError[]
  formKey: string
  today: string
}) {
  return (
    <>
      <input type="hidden" name="key" value={values['key'] ?? formKey} />
      <MoneyField
        name="amount"
        label={say('treasury.came.amount')}
        defaultValue={values['amount']}
        error={errorOf(errors, 'amount')}
        autoComplete="off"
      />
      <RadioGroup
        name="means"
        label={say('treasury.came.means')}
        defaultValue={values['means']}
        error={errorOf(errors, 'means')}
        choices={meansChoices(say('treasury.came.transferHint'))}
      />
      <TextField
        name="checkNumber"
        label={say('treasury.came.checkNumber')}
        optional="optional"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={values['checkNumber']}
        error={errorOf(errors, 'checkNumber')}
      />
      <TextField
        name="payerName"
        label={say('treasury.came.payerName')}
        optional="optional"
        autoComplete="off"
        defaultValue={values['payerName']}
        error={errorOf(errors, 'payerName')}
      />
      <TextField
        name="receivedOn"
        type="date"
        label={say('treasury.came.receivedOn')}
        max={today}
        defaultValue={values['receivedOn']}
        error={errorOf(errors, 'receivedOn')}
      />
      <TextArea
        name="note"
        label={say('treasury.came.note')}
        optional="optional"
        rows={2}
        defaultValue={values['note']}
        error={errorOf(errors, 'note')}
      />
    </>
  )
}

export function meansChoices(transferHint?: string) {
  return (['check', 'cash', 'transfer'] as const).map((value) => ({
    value,
    label: say(`treasury.means.${value}`),
    hint: value === 'transfer' ? transferHint : undefined,
  }))
}

function Press({ at, text }: { at: string; text: string }) {
  return (
    <div className="actions">
      <Button busyText={say('staff.form.saving')}>{text}</Button>
      <LinkButton href={at} look="quiet">
        {say('treasury.back')}
      </LinkButton>
    </div>
  )
}
