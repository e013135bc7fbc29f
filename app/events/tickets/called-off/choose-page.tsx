import { formatMoneyExactly } from '#app/money/format.ts'
import { Button } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { Choosing } from './choose.server.ts'

interface ChooseProps {
  readonly choosing: Choosing
  readonly errors: readonly FieldError[]
}

/** Whoever paid for an event that was called off chooses: their money back, or a gift. */
export function ChoosePage({ choosing, errors }: ChooseProps) {
  const { title, amount, currency, until, isOpen, legalName, timeZone } = choosing
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <h1>{say('ticketMoney.choose.title', { event: title })}</h1>
      {isOpen && until ? (
        <form method="post" className="form" noValidate>
          <p>{say('ticketMoney.choose.words', { amount: formatMoneyExactly(amount, currency) })}</p>
          <p>
            {say('ticketMoney.choose.until', {
              day: sayDate(until, { dateStyle: 'long', timeZone }),
            })}
          </p>
          <RadioGroup
            name="choice"
            label={say('ticketMoney.choose.which')}
            error={errors[0]?.message}
            choices={[
              {
                value: 'refund',
                label: say('ticketMoney.choose.refund'),
                hint: say('ticketMoney.choose.refundHint'),
              },
              {
                value: 'keep',
                label: say('ticketMoney.choose.keep'),
                hint: say('ticketMoney.choose.keepHint', { organization: legalName }),
              },
            ]}
          />
          <div className="actions">
            <Button>{say('ticketMoney.choose.save')}</Button>
          </div>
        </form>
      ) : (
        <Chosen choosing={choosing} />
      )}
    </div>
  )
}

function Chosen({ choosing: { choice } }: { readonly choosing: Choosing }) {
  if (choice === 'refund')
    return <Notice kind="success" title={say('ticketMoney.choose.chosenRefund')} />
  if (choice === 'keep')
    return <Notice kind="success" title={say('ticketMoney.choose.chosenKeep')} />
  return (
    <Notice title={say('ticketMoney.choose.over')}>
      <p>{say('ticketMoney.choose.overWords')}</p>
    </Notice>
  )
}
