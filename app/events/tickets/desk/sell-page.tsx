import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { DateField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { CodeField, FirmField } from '../cart/order-fields.tsx'
import { BuyerFields } from './buyer-fields.tsx'
import type { SellPageFacts } from './sell-page.server.ts'

/** Sells by hand: to somebody who walks up, who pays by check, or who comes for nothing. */
export function SellPage({ page, values, errors }: { page: SellPageFacts } & Answer<string>) {
  const { event } = page
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <PageHead of={say('ticketDesk.list.title')} href={`${event.desk}/orders`}>
        <h2>{say('ticketDesk.sell.title')}</h2>
        <p>{say('ticketDesk.sell.lede')}</p>
      </PageHead>
      {page.isOpen ? (
        <SellForm page={page} values={values} errors={errors} />
      ) : (
        <Notice title={say('ticketDesk.sell.closed')} />
      )}
    </div>
  )
}

function SellForm({ page, values, errors }: { page: SellPageFacts } & Answer<string>) {
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="key" value={values['key'] ?? ''} />
      <input type="hidden" name="version" value={page.version} />
      <Section title={say('ticketDesk.sell.what')} id="what">
        <div className="form">
          {page.packages.map(({ field, name, hint }) => (
            <TextField
              key={field}
              name={field}
              label={name}
              hint={hint}
              inputMode="numeric"
              className="input--short"
              autoComplete="off"
              maxLength={3}
              error={errorOf(errors, field)}
              defaultValue={values[field] ?? '0'}
            />
          ))}
          <CodeField values={values} errors={errors} />
        </div>
      </Section>
      <Section title={say('ticketDesk.sell.buyer')} id="buyer">
        <div className="form">
          <BuyerFields
            name={{ label: say('ticketDesk.sell.name') }}
            email={{
              label: say('ticketDesk.sell.email'),
              hint: say('ticketDesk.sell.emailHint'),
            }}
            values={values}
            errors={errors}
          />
          <FirmField values={values} errors={errors} />
        </div>
      </Section>
      <RadioGroup
        name="way"
        label={say('ticketDesk.sell.way')}
        error={errorOf(errors, 'way')}
        defaultValue={values['way']}
        choices={[
          {
            value: 'card',
            label: say('ticketDesk.way.card'),
            hint: say('ticketDesk.sell.cardHint'),
          },
          {
            value: 'cash',
            label: say('ticketDesk.way.cash'),
            hint: say('ticketDesk.sell.cashHint'),
          },
          {
            value: 'invoice',
            label: say('ticketDesk.way.invoice'),
            hint: say('ticketDesk.sell.invoiceHint'),
          },
        ]}
      />
      <DateField
        name="due"
        label={say('ticketDesk.sell.due')}
        hint={say('ticketDesk.sell.dueHint')}
        optional="optional"
        error={errorOf(errors, 'due')}
        defaultValue={values['due']}
      />
      <div className="actions">
        <Button size="large" busyText={say('tickets.cart.busy')}>
          {say('ticketDesk.sell.button')}
        </Button>
      </div>
    </form>
  )
}
