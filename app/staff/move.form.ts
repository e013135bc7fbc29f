import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'
import { say } from '#app/words/say.ts'

/** So many may share a gift. */
export const PLACES = [1, 2, 3, 4] as const

export interface TypedPlace {
  /** Which row of the form. */
  readonly row: number
  /** A name or an address, as typed. */
  readonly team: string
  readonly cents: Cents
}

const text = (max: number) => z.string().trim().max(max).default('')
/** Why a gift is moved. */
export const Reason = z
  .string({ error: () => say('members.staff.reasonMissing') })
  .trim()
  .min(1, { error: () => say('members.staff.reasonMissing') })
  .max(500, { error: () => say('members.staff.reasonLong') })

/** To whom a gift goes, and how much to each. One amount may be left out: that team has the rest. */
export function moveForm(left: Cents, currency: string) {
  return z
    .object({
      team1: text(100),
      team2: text(100),
      team3: text(100),
      team4: text(100),
      amount1: text(40),
      amount2: text(40),
      amount3: text(40),
      amount4: text(40),
      reason: Reason,
      sure: z.literal('yes').optional(),
      // What staff saw when they were asked whether they are sure.
      asked: z.coerce.number().int().optional(),
      seen: z.coerce.number().int().optional(),
    })
    .transform(({ reason, sure, asked, seen, ...rows }, context) => {
      const places = readPlaces(rows, left, currency)
      if (Array.isArray(places)) return { reason, sure, asked, seen, places }
      context.addIssue({ code: 'custom', path: [places.field], message: places.message })
      return z.NEVER
    })
}

type Rows = Readonly<Record<`${'team' | 'amount'}${(typeof PLACES)[number]}`, string>>
interface Wrong {
  readonly field: string
  readonly message: string
}

function readPlaces(rows: Rows, left: Cents, currency: string): TypedPlace[] | Wrong {
  const money = (amount: number) => formatMoneyExactly(cents(amount), currency)
  const places: TypedPlace[] = []
  let rest: { row: number; team: string } | undefined
  for (const row of PLACES) {
    const team = rows[`team${row}`]
    const typed = parseMoney(rows[`amount${row}`])
    const wrong = (field: 'team' | 'amount', message: string) => ({ field: field + row, message })
    if (team === '' && typed.kind === 'empty') continue
    if (team === '') return wrong('team', say('moves.errors.whose'))
    switch (typed.kind) {
      case 'not-a-number':
      case 'too-large':
        return wrong('amount', say('giving.giveErrors.dollars'))
      case 'part-of-a-cent':
        return wrong('amount', say('giving.giveErrors.digits'))
      case 'money':
        if (typed.amount <= 0) return wrong('amount', say('moves.errors.nothing'))
        places.push({ row, team, cents: typed.amount })
        break
      case 'empty':
        if (rest) return wrong('amount', say('moves.errors.twoRests'))
        rest = { row, team }
    }
  }
  if (places.length === 0 && !rest) return { field: 'team1', message: say('moves.errors.team') }
  const shared = places.reduce((total, place) => total + place.cents, 0)
  const last = `amount${places.at(-1)?.row ?? 1}`
  if (shared > left || (rest && shared === left))
    return {
      field: last,
      message: say('moves.errors.tooMuch', { shared: money(shared), left: money(left) }),
    }
  if (rest) return [...places, { ...rest, cents: cents(left - shared) }]
  if (shared < left)
    return {
      field: last,
      message: say('moves.errors.tooLittle', {
        shared: money(shared),
        missing: money(left - shared),
      }),
    }
  return places
}
