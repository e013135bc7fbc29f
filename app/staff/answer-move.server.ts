import { sql } from 'kysely'
import { placeGift, undoMove } from '#app/giving/place-gift.server.ts'
import type { PlacedGift } from '#app/giving/place-gift.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { z } from 'zod'
import { findGiftMove } from './gift-move.server.ts'
import type { GiftMove, Part } from './gift-move.server.ts'
import { MOVE_FIELDS, MoveForm, readPlaces, Reason } from './move.form.ts'
import type { ReadPlaces } from './move.form.ts'
import { formAgain, readForm } from './read-form.ts'
import type { FormAgain } from './read-form.ts'

/** What a team, or the campaign itself, has of the gift now and then, and what its page says it has raised. */
export interface MovedPart {
  readonly name: string
  readonly now: Cents
  readonly after: Cents
  /** `null` of the campaign itself, whose total does not change. */
  readonly raised: { readonly now: Cents; readonly after: Cents } | null
}

export type MoveAnswer =
  | FormAgain
  | {
      readonly kind: 'confirm'
      readonly typed: FormAgain['typed']
      readonly parts: readonly MovedPart[]
      readonly left: Cents
      readonly seen: number
    }
  | { readonly kind: 'done'; readonly to: string }
  | { readonly kind: 'not-found' }

interface Staff {
  readonly by: Person
  readonly currency: string
}

/**
 * Reads where a gift shall go. The first time it shows what that changes for each team, the second time it moves it; when the
 * gift changed in between, it shows again.
 */
export async function answerMove(
  id: string,
  form: FormData,
  { by, currency }: Staff,
): Promise<MoveAnswer> {
  const gift = await findGiftMove(id)
  if (!gift) return { kind: 'not-found' }
  const read = readForm(form, MoveForm)
  if (read.kind === 'again') return read
  const { reason, sure, asked, seen, ...rows } = read.value
  const typed = readPlaces(rows, gift.left, currency)
  const { parts, wrong } = await findParts(id, typed, gift)
  const why = Reason.safeParse(reason)
  for (const { message } of why.error?.issues ?? []) wrong.push({ field: 'reason', message })
  if (wrong.length > 0) return formAgain(read.typed, inOrder(wrong))
  if (sure !== 'yes' || asked !== gift.left || seen !== gift.moves)
    return {
      kind: 'confirm',
      typed: read.typed,
      parts: await compare(gift.parts, parts),
      left: gift.left,
      seen: gift.moves,
    }
  const placed = await placeGift({
    giftPublicId: id,
    places: parts.map(({ slug, cents: part }) => ({ teamSlug: slug, cents: part })),
    movesSeen: seen,
    reason,
    by: handOf(by),
  })
  return answerPlaced(id, placed, read.typed, 'team1')
}

/** What taking the last move back changes for each team. */
export async function previewUndo(gift: GiftMove): Promise<MovedPart[]> {
  return gift.last ? await compare(gift.parts, gift.last.before) : []
}

/** Takes the last move back. */
export async function answerUndo(
  id: string,
  form: FormData,
  by: Person,
): Promise<Exclude<MoveAnswer, { kind: 'confirm' }>> {
  const read = readForm(form, z.object({ reason: Reason, seen: z.coerce.number().int() }))
  if (read.kind === 'again') return read
  const { reason, seen } = read.value
  const undone = await undoMove({ giftPublicId: id, movesSeen: seen, reason, by: handOf(by) })
  if (undone === 'never-moved') return { kind: 'not-found' }
  return answerPlaced(id, undone, read.typed, 'reason')
}

function answerPlaced(
  id: string,
  placed: PlacedGift,
  typed: FormAgain['typed'],
  field: string,
): Exclude<MoveAnswer, { kind: 'confirm' }> {
  switch (placed) {
    case 'placed':
      return { kind: 'done', to: `/staff/gifts/${id}?done=moved` }
    case 'unchanged':
      return { kind: 'done', to: `/staff/gifts/${id}?done=unchanged` }
    case 'changed-since':
      return formAgain(typed, [{ field, message: say('moves.errors.changedSince') }])
    case 'team-not-found':
      return formAgain(typed, [{ field, message: say('moves.errors.unknown') }])
    case 'nothing-left':
    case 'not-paid':
    case 'gift-not-found':
      return { kind: 'not-found' }
  }
}

function handOf(person: Person) {
  return { id: person.id, label: actorOf(person).label }
}

/** Who has which part then, and all that is wrong with it: a team is looked for beside amounts that do not add up, too. */
async function findParts(
  giftPublicId: string,
  { named, places, wrong }: ReadPlaces,
  gift: GiftMove,
): Promise<{ readonly parts: readonly Part[]; readonly wrong: FieldError[] }> {
  const [parts, all]: [Part[], FieldError[]] = [[], [...wrong]]
  for (const { row, team } of named) {
    const found = await findPlace(giftPublicId, team, gift.campaign)
    if (found.kind !== 'found')
      all.push({ field: `team${row}`, message: say(`moves.errors.${found.kind}`) })
    else
      parts.push({ ...found, cents: cents(places.find((place) => place.row === row)?.cents ?? 0) })
  }
  if (all.length === 0 && isSame(gift.parts, parts))
    all.push({ field: 'team1', message: say('moves.errors.same') })
  return { parts, wrong: all }
}

function inOrder(wrong: readonly FieldError[]): FieldError[] {
  return wrong.toSorted(
    (one, other) => MOVE_FIELDS.indexOf(one.field) - MOVE_FIELDS.indexOf(other.field),
  )
}

/** The team of the gift's campaign that is named so or lives at that address, or the campaign itself by its name. */
async function findPlace(
  giftPublicId: string,
  typed: string,
  campaign: string,
): Promise<
  | { readonly kind: 'found'; readonly slug: string | null; readonly name: string }
  | { readonly kind: 'unknown' | 'several' }
> {
  const { rows } = await sql<{ slug: string; name: string }>`
    select t.slug, t.name from team t join gift g on g.campaign_id = t.campaign_id
     where g.public_id = ${giftPublicId} and t.status in ('live', 'closed', 'hidden')
       and (t.slug = ${typed.toLowerCase()} or lower(t.name) = lower(${typed}))
     order by t.slug = ${typed.toLowerCase()} desc limit 2`.execute(db)
  const [first, second] = rows
  if (first && (!second || first.slug === typed.toLowerCase())) return { kind: 'found', ...first }
  if (second) return { kind: 'several' }
  if (typed.toLowerCase() === campaign.toLowerCase())
    return { kind: 'found', slug: null, name: campaign }
  return { kind: 'unknown' }
}

function isSame(now: readonly Part[], then: readonly Part[]): boolean {
  const keyOf = (parts: readonly Part[]) =>
    parts
      .map((part) => `${part.slug} ${part.cents}`)
      .toSorted()
      .join()
  return keyOf(now) === keyOf(then)
}

async function compare(now: readonly Part[], then: readonly Part[]): Promise<MovedPart[]> {
  const all = new Map([...now, ...then].map((part) => [part.slug, part.name]))
  const rows = await db
    .selectFrom('team')
    .innerJoin('team_total', 'team_total.team_id', 'team.id')
    .select(['slug', 'raised_cents'])
    .where('slug', 'in', ['', ...[...all.keys()].flatMap((slug) => slug ?? [])])
    .execute()
  const raised = new Map(rows.map((row) => [row.slug, row.raised_cents]))
  const sumOf = (parts: readonly Part[], slug: string | null) =>
    parts.reduce((total, part) => (part.slug === slug ? total + part.cents : total), 0)
  return [...all].map(([slug, name]) => {
    const [before, later] = [sumOf(now, slug), sumOf(then, slug)]
    const total = slug === null ? undefined : raised.get(slug)
    return {
      name,
      now: cents(before),
      after: cents(later),
      raised:
        total === undefined ? null : { now: cents(total), after: cents(total + later - before) },
    }
  })
}
