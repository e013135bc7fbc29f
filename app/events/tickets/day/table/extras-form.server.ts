import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { formatMoney } from '#app/money/format.ts'
import { isTooLittle, LEAST_CHARGE } from '#app/payments/least-charge.ts'
import { cents } from '#app/money/cents.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { unitsField } from '../../cart/cart.form.ts'
import { findExpected, hostOf, nameOf } from '../comers.server.ts'
import { findCheckIn } from '../link.server.ts'
import type { CheckInEvent } from '../link.server.ts'
import { findExtras, findParty, mayHave } from './extras.server.ts'
import type { Extra, Party } from './extras.server.ts'
import { sellExtras } from './sell-extras.server.ts'
import type { SoldAtTable } from './sell-extras.server.ts'

/** What all phones at the tables of one event may sell. */
const SALES: Limit = { name: 'table-sales', points: 1_200, seconds: 3600 }

/** More than that nobody plays. */
const MOST_AT_ONCE = 10

export type ExtrasForm = NonNullable<Awaited<ReturnType<typeof findExtrasForm>>['form']>

/** What one of those who are expected may still have. `form` is `null` for a link, or somebody, that is not on the list. */
export async function findExtrasForm(key: string, who: string) {
  const [site, event] = await Promise.all([findSiteFrame(), findCheckIn(key)])
  const guest = event && (await findGuest(event, who))
  if (!event || !guest) return { site, form: null }
  const { versionId, extras } = await findExtras(event.id)
  const party = await findParty(guest.ticketId)
  return {
    site,
    form: {
      key,
      title: event.title,
      name: guest.name,
      version: String(versionId),
      formKey: newEntryKey(),
      extras: extras.map((of) => ({
        field: unitsField(of),
        name: of.name,
        hint: sayHint(of, party),
        choices: choicesOf(leftFor(of, party)),
      })),
    },
  }
}

/** How many more of it somebody may have: of their own, and of all there are; `Infinity` for no limit. */
function leftFor(of: Extra, party: Party): number {
  return Math.max(0, Math.min(mayHave(of, party), of.left ?? Infinity))
}

/** None, one and so on, as far as a thumb scrolls; empty where there is none left. */
function choicesOf(left: number): string[] {
  if (left === 0) return []
  return Array.from({ length: Math.min(left, MOST_AT_ONCE) + 1 }, (_, units) => String(units))
}

/** "$10 · 2 for each · 1 more for them" */
function sayHint(of: Extra, party: Party): string {
  const more = leftFor(of, party)
  return [
    of.price === 0 ? say('tickets.cart.free') : formatMoney(of.price),
    ...(of.mostEach === null ? [] : [say('packages.facts.mostEach', { n: of.mostEach })]),
    ...(more === Infinity ? [] : [say('checkIn.table.more', { n: more })]),
  ].join(' · ')
}

export type ExtrasAnswer =
  | { readonly kind: 'on'; readonly to: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'again'; readonly status: 400 | 409 | 429; readonly answer: Answer<string> }

/** Reads what is sold to one of them, and how it is paid. @returns where the sale is seen. */
export async function answerExtras(
  key: string,
  who: string,
  form: FormData,
): Promise<ExtrasAnswer> {
  const event = await findCheckIn(key)
  const guest = event && (await findGuest(event, who))
  if (!event || !guest) return { kind: 'gone' }
  const { versionId, extras } = await findExtras(event.id)
  const again = (
    status: 400 | 409 | 429,
    errors: readonly FieldError[],
    fresh: { readonly key?: string } = {},
  ): ExtrasAnswer => ({
    kind: 'again',
    status,
    answer: { values: { ...typedIn([...extras.map(unitsField), 'key'], form), ...fresh }, errors },
  })
  const [first] = extras
  const firstField = first ? unitsField(first) : 'units'
  if (form.get('version') !== String(versionId))
    return again(409, [{ field: firstField, message: say('ticketDesk.errors.changed') }])
  const read = readLines(extras, form)
  if (read.errors.length > 0) return again(400, read.errors)
  const way = form.get('way') === 'cash' ? 'cash' : 'card'
  const due = cents(read.lines.reduce((sum, { of, units }) => sum + of.price * units, 0))
  if (way === 'card' && isTooLittle(due))
    return again(400, [
      {
        field: firstField,
        message: say('checkIn.table.errors.little', { least: formatMoney(LEAST_CHARGE) }),
      },
    ])
  if (!(await spend(SALES, String(event.id))).allowed)
    return again(429, [{ field: firstField, message: say('checkIn.table.errors.often') }])
  const sent = form.get('key')
  const sold = await sellExtras({
    event,
    versionId,
    lines: read.lines,
    guest,
    way,
    formKey: typeof sent === 'string' && /^[0-9a-f]{32}$/.test(sent) ? sent : newEntryKey(),
  })
  if (sold.kind === 'placed')
    return { kind: 'on', to: `/check-in/${key}/sales/${sold.orderPublicId}` }
  const fresh = sold.kind === 'used' ? { key: newEntryKey() } : {}
  return again(409, complaintOf(sold, extras), fresh)
}

function readLines(extras: readonly Extra[], form: FormData) {
  const errors: FieldError[] = []
  const lines = extras.flatMap((of) => {
    const typed = form.get(unitsField(of))
    const text = typeof typed === 'string' ? typed.trim() : ''
    if (text === '' || text === '0') return []
    if (/^[1-9]\d{0,2}$/.test(text)) return [{ of, units: Number(text) }]
    errors.push({ field: unitsField(of), message: say('tickets.errors.units') })
    return []
  })
  const [first] = extras
  if (lines.length === 0 && errors.length === 0 && first)
    errors.push({ field: unitsField(first), message: say('checkIn.table.errors.nothing') })
  return { lines, errors }
}

function complaintOf(
  sold: Exclude<SoldAtTable, { kind: 'placed' }>,
  extras: readonly Extra[],
): FieldError[] {
  const [first] = extras
  const firstField = first ? unitsField(first) : 'units'
  switch (sold.kind) {
    case 'over-limit':
      return [
        {
          field: unitsField({ publicId: sold.publicId }),
          message: say('checkIn.table.errors.over', { n: sold.more }),
        },
      ]
    case 'too-few-left':
      return sold.packagePublicIds.map((publicId) => ({
        field: unitsField({ publicId }),
        message: say('ticketDesk.errors.full'),
      }))
    case 'closed':
      return [{ field: firstField, message: say('tickets.changed.closed') }]
    case 'used':
      return [{ field: firstField, message: say('ticketDesk.errors.used') }]
    case 'changed':
    case 'nothing':
    case 'code-not-good':
      return [{ field: firstField, message: say('ticketDesk.errors.changed') }]
  }
}

/** Somebody on the list: their place, what they are called on it, and in whose name it is sold. */
async function findGuest({ id }: CheckInEvent, who: string) {
  const place = (await findExpected(id)).find((row) => row.desk_id === who)
  return (
    place && {
      ticketId: place.id,
      name: nameOf(place),
      buyerName: (place.name ?? hostOf(place)).slice(0, 80),
    }
  )
}
