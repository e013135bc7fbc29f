import type { ReactNode } from 'react'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { MovedPart } from './answer-move.server.ts'
import type { GiftMove } from './gift-move.server.ts'
import { MOVE_FIELDS } from './move.form.ts'
import { errorOf } from './read-form.ts'
import { sayMoment } from './say-time.ts'

/** What changes for each team; the sums of the campaign do not. */
function MovedParts({ parts, currency }: { parts: readonly MovedPart[]; currency: string }) {
  const money = (amount: Cents) => formatMoneyExactly(amount, currency)
  return (
    <Table
      caption={say('moves.changes')}
      columns={[
        { heading: say('staff.gifts.team'), cell: ({ name }) => <bdi>{name}</bdi> },
        { heading: say('moves.now'), cell: ({ now }) => money(now), kind: 'number' },
        { heading: say('moves.after'), cell: ({ after }) => money(after), kind: 'sum' },
        {
          heading: say('moves.total'),
          cell: ({ raised }) =>
            raised
              ? say('moves.fromTo', { now: money(raised.now), after: money(raised.after) })
              : say('moves.noTotal'),
          kind: 'number',
        },
      ]}
      rows={parts}
      rowKey={({ name }) => name}
    />
  )
}

interface MoveConfirmProps {
  giftId: string
  parts: readonly MovedPart[]
  left: Cents
  seen: number
  currency: string
  typed: Readonly<Record<string, string>>
}

/** Once more what will happen; the same answers go along. */
export function MoveConfirm({ giftId, parts, left, seen, currency, typed }: MoveConfirmProps) {
  return (
    <form method="post" action={`/staff/gifts/${giftId}/move`} className="form">
      <MovedParts parts={parts} currency={currency} />
      <What />
      {MOVE_FIELDS.map((name) => (
        <input key={name} type="hidden" name={name} value={typed[name] ?? ''} />
      ))}
      <input type="hidden" name="sure" value="yes" />
      <input type="hidden" name="asked" value={left} />
      <input type="hidden" name="seen" value={seen} />
      <div className="actions">
        <Button busyText={say('moves.moving')}>{say('moves.yes')}</Button>
        <LinkButton href={`/staff/gifts/${giftId}/move`} look="quiet">
          {say('moves.no')}
        </LinkButton>
      </div>
    </form>
  )
}

function What() {
  return (
    <Notice kind="info" title={say('moves.whatTitle')}>
      <p>{say('moves.what')}</p>
    </Notice>
  )
}

/** How a gift last came where it is, and the way to take that back. */
export function LastMove({
  gift,
  timeZone,
  currency,
}: {
  gift: GiftMove
  timeZone: string
  currency: string
}) {
  if (!gift.last) return null
  const said = {
    who: gift.last.by,
    when: sayMoment(gift.last.at, timeZone),
    before: gift.last.before
      .map((part) => `${part.name} ${formatMoneyExactly(part.cents, currency)}`)
      .join(', '),
    name: (words: ReactNode) => <bdi>{words}</bdi>,
  }
  return (
    <div className="stack">
      <p>{say.rich('moves.last', said)}</p>
      <p className="small soft" dir="auto">
        {gift.last.reason}
      </p>
      <p>
        <LinkButton href={`/staff/gifts/${gift.id}/move/end`} look="secondary">
          {say('moves.undo')}
        </LinkButton>
      </p>
    </div>
  )
}

interface UndoFieldsProps {
  gift: GiftMove
  parts: readonly MovedPart[]
  currency: string
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** What taking the last move back changes, and why it is done. */
export function UndoFields({ gift, parts, currency, typed = {}, errors = [] }: UndoFieldsProps) {
  return (
    <form method="post" action={`/staff/gifts/${gift.id}/move/end`} className="form" noValidate>
      <MovedParts parts={parts} currency={currency} />
      <What />
      <TextArea
        name="reason"
        label={say('members.staff.why')}
        hint={say('members.staff.whyHint')}
        rows={3}
        limit={500}
        defaultValue={typed['reason']}
        error={errorOf(errors, 'reason')}
      />
      <input type="hidden" name="seen" value={gift.moves} />
      <div className="actions">
        <Button busyText={say('moves.moving')}>{say('moves.undo')}</Button>
        <LinkButton href={`/staff/gifts/${gift.id}`} look="quiet">
          {say('members.staff.backToGift')}
        </LinkButton>
      </div>
    </form>
  )
}
