import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'
import type { ParsedMoney } from '#app/money/parse.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'

/** So many may share a gift. */
export const PLACES = [1, 2, 3, 4] as const

/** A row of the form with the team that it names. */
interface NamedTeam {
  readonly row: number
  /** A name or an address, as typed. */
  readonly team: string
}

interface TypedPlace extends NamedTeam {
  readonly cents: Cents
}

/** All of the form, in the order in which it stands there. */
export const MOVE_FIELDS: readonly string[] = [
  ...PLACES.flatMap((row) => [`team${row}`, `amount${row}`]),
  'reason',
]

/** Why a gift is moved. */
export const Reason = z
  .string({ error: () => say('members.staff.reasonMissing') })
  .trim()
  .min(1, { error: () => say('members.staff.reasonMissing') })
  .max(500, { error: () => say('members.staff.reasonLong') })

const text = z.string().trim().default('')

/** What was typed, whatever it is: what is wrong with any of it is found beside all else that is. */
export const MoveForm = z.object({
  team1: text,
  team2: text,
  team3: text,
  team4: text,
  amount1: text,
  amount2: text,
  amount3: text,
  amount4: text,
  reason: text,
  sure: z.literal('yes').optional(),
  // What staff saw when they were asked whether they are sure.
  asked: z.coerce.number().int().optional(),
  seen: z.coerce.number().int().optional(),
})

type Rows = Readonly<Record<`${'team' | 'amount'}${(typeof PLACES)[number]}`, string>>

export interface ReadPlaces {
  readonly named: readonly NamedTeam[]
  /** Complete when nothing is wrong. One amount may be left out: that team has the rest, and stands last. */
  readonly places: readonly TypedPlace[]
  readonly wrong: readonly FieldError[]
}

/** To whom a gift goes, and how much to each. */
export function readPlaces(rows: Rows, left: Cents, currency: string): ReadPlaces {
  const places: TypedPlace[] = []
  const wrong: FieldError[] = []
  let rest: NamedTeam | undefined
  const typed = PLACES.map((row) => ({
    row,
    team: rows[`team${row}`],
    amount: parseMoney(rows[`amount${row}`]),
  })).filter(({ team, amount }) => team !== '' || amount.kind !== 'empty')
  for (const { row, team, amount } of typed) {
    const problem = sayProblem(amount)
    if (team === '') wrong.push({ field: `team${row}`, message: say('moves.errors.whose') })
    if (problem) wrong.push({ field: `amount${row}`, message: problem })
    if (amount.kind === 'money') places.push({ row, team, cents: amount.amount })
    if (amount.kind !== 'empty') continue
    if (rest) wrong.push({ field: `amount${row}`, message: say('moves.errors.twoRests') })
    rest ??= { row, team }
  }
  if (typed.length === 0) wrong.push({ field: 'team1', message: say('moves.errors.team') })
  const named = typed.filter(({ team }) => team !== '')
  if (wrong.length > 0) return { named, places, wrong }
  return { named, ...shareOut(places, rest, { left, currency }) }
}

function sayProblem(amount: ParsedMoney): string | undefined {
  switch (amount.kind) {
    case 'not-a-number':
    case 'too-large':
      return say('giving.giveErrors.dollars')
    case 'part-of-a-cent':
      return say('giving.giveErrors.digits')
    case 'money':
      return amount.amount <= 0 ? say('moves.errors.nothing') : undefined
    case 'empty':
      return undefined
  }
}

/** Whether the amounts add up to what is left of the gift. */
function shareOut(
  places: readonly TypedPlace[],
  rest: NamedTeam | undefined,
  { left, currency }: { readonly left: Cents; readonly currency: string },
): Pick<ReadPlaces, 'places' | 'wrong'> {
  const money = (amount: number) => formatMoneyExactly(cents(amount), currency)
  const shared = places.reduce((total, place) => total + place.cents, 0)
  const isWrong = (message: string) => ({
    places,
    wrong: [{ field: `amount${places.at(-1)?.row ?? 1}`, message }],
  })
  if (shared > left || (rest && shared === left))
    return isWrong(say('moves.errors.tooMuch', { shared: money(shared), left: money(left) }))
  if (rest) return { places: [...places, { ...rest, cents: cents(left - shared) }], wrong: [] }
  if (shared < left)
    return isWrong(
      say('moves.errors.tooLittle', { shared: money(shared), missing: money(left - shared) }),
    )
  return { places, wrong: [] }
}
