import '#app/ui/styles/money.css'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { dotted } from '#app/ui/dotted.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { sayDay, sayMoment } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import { UntickLink } from '../deposits/untick-link.tsx'
import { Trail } from '../trail.tsx'
import type { OpenedPayout } from './opened-payout.server.ts'
import { sayMovement } from './payout-words.ts'

interface PayoutPageProps {
  payout: OpenedPayout
  frame: StaffFrame
  today: string
  firstPage: boolean
  errors?: readonly FieldError[] | undefined
}

/** One payout opened up: whether it adds up, what it is made of by kind, and each line with its gift. */
export function PayoutPage({ payout, frame, today, firstPage, errors = [] }: PayoutPageProps) {
  return (
    <div className="stack-large">
      <AddsUp payout={payout} frame={frame} />
      <SummaryList
        rows={[
          { term: say('bank.payouts.id'), value: <code>{payout.id}</code> },
          { term: say('bank.payouts.arrives'), value: sayDay(payout.arrivesOn) },
          {
            term: say('bank.sheet.statement'),
            value: payout.statementOn
              ? say('bank.payouts.tickedOff', {
                  day: sayDay(payout.statementOn),
                  who: payout.reconciledBy ?? say('staff.needs.somebody'),
                })
              : say('bank.line.notYet'),
          },
        ]}
      />
      {frame.may['handle-money'] && payout.status === 'paid' && payout.statementOn === null && (
        <TickOff payout={payout} today={today} errors={errors} />
      )}
      {frame.may['handle-money'] && payout.statementOn !== null && (
        <UntickLink href={`/staff/payouts/${payout.id}/statement/end`} />
      )}
      <Sums payout={payout} frame={frame} />
      <Section title={say('bank.payouts.lines')} id="lines">
        <Lines payout={payout} frame={frame} />
        <Pagination
          label={say('bank.payouts.lines')}
          previousText={say('staff.gifts.first')}
          previousHref={firstPage ? undefined : `/staff/payouts/${payout.id}#lines`}
          nextHref={
            payout.after === null
              ? undefined
              : `/staff/payouts/${payout.id}?after=${payout.after}#lines`
          }
        />
      </Section>
      <Section title={say('staff.desk.record')} id="record">
        <Trail entries={payout.trail} ways={frame} />
      </Section>
    </div>
  )
}

function AddsUp({ payout, frame }: Pick<PayoutPageProps, 'payout' | 'frame'>) {
  const money = (amount: OpenedPayout['amount']) => formatMoneyExactly(amount, frame.currency)
  if (!payout.automatic)
    return (
      <Notice kind="warning" title={say('bank.adds.byHand')}>
        <p>{say('bank.adds.byHandWords')}</p>
      </Notice>
    )
  if (!payout.openedAt)
    return (
      <Notice kind="info" title={say('bank.adds.notYet')}>
        <p>{say('bank.adds.notYetWords')}</p>
      </Notice>
    )
  if (payout.difference === 0)
    return (
      <Notice kind="success" title={say('bank.adds.yes')}>
        <p>
          {say('bank.adds.yesWords', {
            amount: money(payout.amount),
            when: sayMoment(payout.openedAt, frame.timeZone),
          })}
        </p>
      </Notice>
    )
  return (
    <Notice kind="danger" title={say('bank.adds.no', { amount: money(payout.difference) })}>
      <p>
        {say('bank.adds.noWords', {
          lines: money(payout.ofItsLines),
          amount: money(payout.amount),
        })}
      </p>
    </Notice>
  )
}

function TickOff({
  payout,
  today,
  errors,
}: Pick<PayoutPageProps, 'payout' | 'today'> & {
  errors: readonly FieldError[]
}) {
  return (
    <Section title={say('bank.tickOff.title')} id="tick-off">
      <form
        method="post"
        action={`/staff/payouts/${payout.id}/statement`}
        className="form"
        noValidate
      >
        <p>{say('bank.tickOff.payout')}</p>
        <TextField
          name="statementOn"
          type="date"
          max={today}
          label={say('bank.tickOff.day')}
          defaultValue={today}
          error={errorOf(errors, 'statementOn')}
        />
        <div className="actions">
          <Button busyText={say('staff.form.saving')}>{say('bank.tickOff.press')}</Button>
        </div>
      </form>
    </Section>
  )
}

function Sums({ payout, frame }: Pick<PayoutPageProps, 'payout' | 'frame'>) {
  const money = (amount: OpenedPayout['amount']) => formatMoneyExactly(amount, frame.currency)
  if (payout.sums.length === 0) return null
  return (
    <Table
      caption={say('bank.payouts.sums')}
      narrow="brief"
      columns={[
        { heading: say('bank.payouts.kind'), cell: ({ type }) => sayMovement(type) },
        { heading: say('bank.payouts.count'), cell: ({ lines }) => lines, kind: 'number' },
        {
          heading: say('bank.payouts.gross'),
          cell: ({ amount }) => money(amount),
          kind: 'number',
        },
        { heading: say('staff.gifts.fee'), cell: ({ fee }) => money(fee), kind: 'number' },
        { heading: say('bank.payouts.net'), cell: ({ net }) => money(net), kind: 'sum' },
      ]}
      rows={payout.sums}
      rowKey={({ type }) => type}
      totals={[say('treasury.many.total'), '', '', '', money(payout.ofItsLines)]}
    />
  )
}

function Lines({ payout, frame }: Pick<PayoutPageProps, 'payout' | 'frame'>) {
  const money = (amount: OpenedPayout['amount']) => formatMoneyExactly(amount, frame.currency)
  return (
    <Table
      caption={say('bank.payouts.linesCaption')}
      narrow="brief"
      columns={[
        {
          heading: say('bank.payouts.kind'),
          cell: (line) => (
            <>
              {line.gift ? (
                <a href={`/staff/gifts/${line.gift}`} dir="auto">
                  {line.donor ?? say('staff.gifts.noName')}
                </a>
              ) : (
                sayMovement(line.type)
              )}
              <span className="small soft under">
                {dotted([
                  ...(line.gift ? [sayMovement(line.type)] : []),
                  ...(line.team ? [line.team] : []),
                ])}
              </span>
            </>
          ),
        },
        {
          heading: say('staff.gifts.when'),
          cell: ({ at }) => sayMoment(at, frame.timeZone),
          kind: 'short',
        },
        {
          heading: say('bank.payouts.gross'),
          cell: ({ amount }) => money(amount),
          kind: 'number',
        },
        { heading: say('staff.gifts.fee'), cell: ({ fee }) => money(fee), kind: 'number' },
        { heading: say('bank.payouts.net'), cell: ({ net }) => money(net), kind: 'sum' },
      ]}
      rows={payout.lines}
      rowKey={({ id }) => id}
      empty={<p className="soft">{say('bank.payouts.noLines')}</p>}
    />
  )
}
