import '#app/ui/styles/money.css'
import { formatMoneyExactly, formatPlain } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { MoneyField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { sayDay } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import { Trail } from '../trail.tsx'
import { DepositLines } from './deposit-lines.tsx'
import type { DepositSheet } from './deposit-sheet.server.ts'
import { UntickLink } from './untick-link.tsx'

export interface DepositPageProps {
  sheet: DepositSheet
  frame: StaffFrame
  today: string
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** One deposit: the slip as it is printed, and the next thing to do with it. */
export function DepositPage(props: DepositPageProps) {
  const { sheet, frame } = props
  const mayAct = frame.may['handle-money']
  return (
    <div className="stack-large">
      {sheet.status === 'open' && <p className="soft not-on-paper">{say('bank.sheet.print')}</p>}
      <Slip sheet={sheet} frame={frame} />
      {mayAct && sheet.status === 'open' && sheet.lines.length > 0 && <Banking {...props} />}
      {mayAct && sheet.status === 'deposited' && <OnStatement {...props} />}
      {mayAct && sheet.status === 'reconciled' && (
        <UntickLink href={`/staff/deposits/${sheet.id}/statement/end`} />
      )}
      <div className="not-on-paper">
        <Section title={say('staff.desk.record')} id="record">
          <Trail entries={sheet.trail} ways={frame} />
        </Section>
      </div>
    </div>
  )
}

function Slip({ sheet, frame }: Pick<DepositPageProps, 'sheet' | 'frame'>) {
  const money = (amount: DepositSheet['total']) => formatMoneyExactly(amount, frame.currency)
  return (
    <div className="paper-slip stack-large">
      {sheet.status === 'reconciled' && sheet.differenceReason && (
        <Notice kind="warning" title={say('bank.sheet.differed')}>
          <p>{sheet.differenceReason}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { term: say('bank.sheet.account'), value: frame.site.organization.legalName },
          {
            term: say('bank.sheet.day'),
            value: sheet.depositedOn ? sayDay(sheet.depositedOn) : say('bank.line.notYet'),
          },
          ...(sheet.slipNumber
            ? [{ term: say('bank.sheet.slipNumber'), value: sheet.slipNumber }]
            : []),
          ...(sheet.depositedBy ? [{ term: say('bank.sheet.by'), value: sheet.depositedBy }] : []),
          ...(sheet.statementOn && sheet.onStatement !== null
            ? [
                {
                  term: say('bank.sheet.statement'),
                  value: say('bank.sheet.statementOn', {
                    day: sayDay(sheet.statementOn),
                    amount: money(sheet.onStatement),
                  }),
                },
              ]
            : []),
        ]}
      />
      {sheet.checks.length > 0 && (
        <DepositLines
          caption={say('bank.slip.checks')}
          lines={sheet.checks}
          total={money(sheet.checksTotal)}
          frame={frame}
        />
      )}
      {sheet.cash.length > 0 && (
        <DepositLines
          caption={say('bank.slip.cash')}
          lines={sheet.cash}
          total={money(sheet.cashTotal)}
          frame={frame}
        />
      )}
      {sheet.kind === 'transfer' && (
        <DepositLines
          caption={say('bank.line.transfer')}
          lines={sheet.lines}
          total={money(sheet.total)}
          frame={frame}
        />
      )}
      <p className="money-sum">
        {say('bank.sheet.total', { n: sheet.lines.length, amount: money(sheet.total) })}
      </p>
      <div className="slip-sign">
        <p>{say('bank.sheet.signFirst')}</p>
        <p>{say('bank.sheet.signSecond')}</p>
      </div>
    </div>
  )
}

function Banking({ sheet, today, frame, typed, errors = [] }: DepositPageProps) {
  const values: Readonly<Record<string, string>> = typed ?? { depositedOn: today }
  return (
    <div className="not-on-paper">
      <Section title={say('bank.banking.title')} id="banking">
        <p>{say('bank.banking.words')}</p>
        <form
          method="post"
          action={`/staff/deposits/${sheet.id}/banking`}
          className="form"
          noValidate
        >
          <MoneyField
            name="total"
            label={say('bank.banking.total')}
            hint={say('bank.banking.totalHint', {
              amount: formatMoneyExactly(sheet.total, frame.currency),
            })}
            defaultValue={values['total']}
            error={errorOf(errors, 'total')}
            autoComplete="off"
          />
          <TextField
            name="slipNumber"
            label={say('bank.sheet.slipNumber')}
            optional="optional"
            defaultValue={values['slipNumber']}
            error={errorOf(errors, 'slipNumber')}
            autoComplete="off"
          />
          <TextField
            name="depositedOn"
            type="date"
            max={today}
            label={say('bank.banking.day')}
            defaultValue={values['depositedOn']}
            error={errorOf(errors, 'depositedOn')}
          />
          <div className="actions">
            <Button busyText={say('staff.form.saving')}>{say('bank.banking.press')}</Button>
          </div>
        </form>
      </Section>
    </div>
  )
}

function OnStatement({ sheet, today, typed, errors = [] }: DepositPageProps) {
  const values: Readonly<Record<string, string>> = typed ?? {
    onStatement: formatPlain(sheet.total),
    statementOn: today,
  }
  return (
    <div className="not-on-paper">
      <Section title={say('bank.tickOff.title')} id="tick-off">
        <form
          method="post"
          action={`/staff/deposits/${sheet.id}/statement`}
          className="form"
          noValidate
        >
          <MoneyField
            name="onStatement"
            label={say('bank.tickOff.amount')}
            defaultValue={values['onStatement']}
            error={errorOf(errors, 'onStatement')}
            autoComplete="off"
          />
          <TextField
            name="statementOn"
            type="date"
            max={today}
            label={say('bank.tickOff.day')}
            defaultValue={values['statementOn']}
            error={errorOf(errors, 'statementOn')}
          />
          <TextArea
            name="differenceReason"
            label={say('bank.tickOff.reason')}
            hint={say('bank.tickOff.reasonHint')}
            optional="optional"
            rows={2}
            defaultValue={values['differenceReason']}
            error={errorOf(errors, 'differenceReason')}
          />
          <div className="actions">
            <Button busyText={say('staff.form.saving')}>{say('bank.tickOff.press')}</Button>
          </div>
        </form>
      </Section>
    </div>
  )
}
