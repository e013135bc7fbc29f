import '#app/ui/styles/packages.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { TagTone } from '#app/ui/tag.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { nameZone } from '../../say-when.ts'
import type { DiscountField } from './discount.form.ts'
import type { DiscountsPage, ShownDiscount } from './discounts-page.server.ts'
import type { DiscountDone } from './done.ts'

interface DiscountsProps {
  page: DiscountsPage
  again: Answer<DiscountField> | undefined
  done: DiscountDone | null
}

/** The codes that make an event cheaper: what they take off, how often they were used, and one more to make. */
export function DiscountsPageView({ page, again, done }: DiscountsProps) {
  const { discounts, href } = page
  const errors = again?.errors ?? []
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      {done && (
        <Notice kind="success" title={say(`packages.discounts.done.${done}`)} announce="politely" />
      )}
      <PageHead of={page.eventTitle} href={page.desk}>
        <h2>{say('packages.discounts.title')}</h2>
        <p className="measure">{say('packages.discounts.lede')}</p>
      </PageHead>
      {discounts.length > 0 && (
        <Table
          caption={<span className="unseen">{say('packages.discounts.title')}</span>}
          narrow="stack"
          rows={discounts}
          rowKey={({ publicId }) => publicId}
          columns={[
            { heading: say('packages.discounts.code'), cell: ({ code }) => <bdi>{code}</bdi> },
            { heading: say('packages.discounts.off'), cell: ({ off }) => off, kind: 'short' },
            { heading: say('packages.discounts.used'), cell: ({ used }) => used },
            {
              heading: say('packages.discounts.until'),
              cell: ({ until }) => until ?? say('packages.discounts.noEnd'),
            },
            {
              heading: say('packages.discounts.state'),
              cell: (of) => <State of={of} href={href} />,
            },
          ]}
        />
      )}
      <Section title={say('packages.discounts.add')} id="add">
        <NewDiscount page={page} again={again} />
      </Section>
    </div>
  )
}

function State({ of, href }: { of: ShownDiscount; href: string }) {
  return (
    <div className="package-tags">
      <Tag tone={toneOf(of.state)}>{say(`packages.discounts.states.${of.state}`)}</Tag>
      {of.state !== 'ended' && (
        <form method="post" action={`${href}/${of.publicId}/end`}>
          <Button look="quiet">
            {say('packages.discounts.end')}
            <span className="unseen">: {of.code}</span>
          </Button>
        </form>
      )}
    </div>
  )
}

function toneOf(state: ShownDiscount['state']): TagTone {
  switch (state) {
    case 'good':
      return 'good'
    case 'used-up':
    case 'over':
    case 'ended':
      return 'quiet'
  }
}

function NewDiscount({ page, again }: Pick<DiscountsProps, 'page' | 'again'>) {
  const wire = (name: DiscountField) => ({
    name,
    defaultValue: again?.values[name],
    error: errorOf(again?.errors ?? [], name),
  })
  return (
    <form method="post" className="form measure" noValidate>
      <TextField
        {...wire('code')}
        label={say('packages.discounts.code')}
        hint={say('packages.discounts.codeHint')}
        autoComplete="off"
        autoCapitalize="characters"
        className="input--short"
        maxLength={30}
      />
      <div className="package-pair">
        <TextField
          {...wire('percent')}
          label={say('packages.discounts.percent')}
          optional="optional"
          inputMode="numeric"
          className="input--short"
          maxLength={3}
        />
        <MoneyField
          {...wire('amount')}
          label={say('packages.discounts.amount')}
          optional="optional"
          maxLength={10}
        />
      </div>
      <TextField
        {...wire('mostOrders')}
        label={say('packages.discounts.mostOrders')}
        optional="optional"
        hint={say('packages.discounts.mostOrdersHint')}
        inputMode="numeric"
        className="input--short"
        maxLength={5}
      />
      <TextField
        {...wire('goodUntil')}
        type="datetime-local"
        label={say('packages.discounts.goodUntil')}
        optional="optional"
        hint={nameZone(page.timeZone)}
      />
      <div className="actions">
        <Button busyText={say('events.step.saving')}>{say('packages.discounts.make')}</Button>
      </div>
    </form>
  )
}
