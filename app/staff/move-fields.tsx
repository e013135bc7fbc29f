import { useEffect, useRef, useState } from 'react'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { MoneyField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { GiftMove } from './gift-move.server.ts'
import { PLACES } from './move.form.ts'
import { errorOf } from './read-form.ts'

interface MoveFieldsProps {
  gift: GiftMove
  currency: string
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** To whom a gift goes, how much to each, and why. What is still to be shared is said while typing; without script, at the end. */
export function MoveFields({ gift, currency, typed = {}, errors = [] }: MoveFieldsProps) {
  const form = useRef<HTMLFormElement>(null)
  const [shared, setShared] = useState(() => sharedIn((name) => typed[name] ?? ''))
  // What was typed before the page woke up counts too.
  useEffect(() => setShared(sharedInForm(form.current)), [])
  return (
    <form
      ref={form}
      method="post"
      action={`/staff/gifts/${gift.id}/move`}
      className="form"
      noValidate
      onInput={({ currentTarget }) => setShared(sharedInForm(currentTarget))}
    >
      <p>{say('moves.intro', { left: formatMoneyExactly(gift.left, currency) })}</p>
      {PLACES.map((row) => (
        <fieldset key={row} className="form-pair">
          <legend className="unseen">{say('moves.part', { row })}</legend>
          <TextField
            name={`team${row}`}
            label={row === 1 ? say('moves.team') : say('moves.andTeam')}
            hint={row === 1 ? say('moves.teamHint', { campaign: gift.campaign }) : undefined}
            optional={row === 1 ? undefined : 'optional'}
            list="teams-offered"
            autoComplete="off"
            defaultValue={typed[`team${row}`]}
            error={errorOf(errors, `team${row}`)}
          />
          <MoneyField
            name={`amount${row}`}
            label={say('moves.amount')}
            hint={row === 1 ? say('moves.amountHint') : undefined}
            optional="optional"
            defaultValue={typed[`amount${row}`]}
            error={errorOf(errors, `amount${row}`)}
          />
        </fieldset>
      ))}
      <datalist id="teams-offered">
        {[gift.campaign, ...gift.offered].map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      <output>{sayRest(gift.left, shared, currency)}</output>
      <TextArea
        name="reason"
        label={say('members.staff.why')}
        hint={say('members.staff.whyHint')}
        rows={3}
        limit={500}
        defaultValue={typed['reason']}
        error={errorOf(errors, 'reason')}
      />
      <div className="actions">
        <Button>{say('moves.goOn')}</Button>
        <LinkButton href={`/staff/gifts/${gift.id}`} look="quiet">
          {say('members.staff.backToGift')}
        </LinkButton>
      </div>
    </form>
  )
}

function sharedInForm(form: HTMLFormElement | null): number {
  if (!form) return 0
  const typed = new FormData(form)
  return sharedIn((name) => {
    const value = typed.get(name)
    return typeof value === 'string' ? value : ''
  })
}

function sharedIn(typedIn: (name: string) => string): number {
  return PLACES.reduce((total: number, row) => {
    const read = parseMoney(typedIn(`amount${row}`))
    return read.kind === 'money' ? total + read.amount : total
  }, 0)
}

function sayRest(left: Cents, shared: number, currency: string): string {
  const money = (amount: number) => formatMoneyExactly(cents(amount), currency)
  if (shared > left) return say('moves.over', { amount: money(shared - left) })
  if (shared === left) return say('moves.allShared')
  return say('moves.rest', { amount: money(left - shared) })
}
