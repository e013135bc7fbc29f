import type { Hand } from '#app/contributions/hand.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import { dealOf } from '../deal.ts'
import { givenOf } from '../share.ts'
import type { Given } from '../share.ts'
import { expectShare, findFigure } from './expect-share.server.ts'
import type { Figure } from './expect-share.server.ts'
import type { FigureWords } from './figure.form.ts'
import { countInTime, findNight } from './night.server.ts'
import { markOf } from './say-reckoning.ts'
import { touchEventPage } from './shown-outcome.server.ts'

export type SavedFigure =
  | 'saved'
  /** The same was saved before: by a second press, or by the other captain. */
  | 'saved-before'
  /** Somebody else saved another one while this was typed. */
  | 'changed-meanwhile'
  /** What comes of it is not what was shown. */
  | 'not-as-seen'
  /** Staff hold some of the check; what is wrong now is said in a remark. */
  | 'held-by-staff'
  /** Somebody logged by hand what the restaurant gives of this night. */
  | 'logged-by-hand'
  | 'not-held'
  | 'not-found'

interface FigureWish {
  readonly eventPublicId: string
  readonly words: FigureWords
  /** As it was when the form was opened; 0 before there was one. */
  readonly revision: number
  /** What was shown to come of it, by `markOf`. */
  readonly seen: string
  readonly by: Hand
}

/**
 * Notes what was spent on a night, and in one step expects what comes of it by the approved deal: the promise is logged, changed
 * or taken back with the figure or not at all. The event's lock lets one figure in at a time.
 */
export async function saveFigure(wish: FigureWish): Promise<SavedFigure> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, wish.eventPublicId)
    const night = event && (await findNight(wish.eventPublicId, trx))
    const deal = night && dealOf(night.deal)
    if (!event || !night || !deal) return 'not-found'
    if (event.status !== 'held') return 'not-held'
    const before = await findFigure(trx, event.id)
    if ((before?.revision ?? 0) !== wish.revision)
      return before && isSame(before, wish.words) ? 'saved-before' : 'changed-meanwhile'
    const given = givenOf(deal, { ...wish.words, rsvps: await countInTime(night, trx) })
    if (markOf(given) !== wish.seen) return 'not-as-seen'
    const expected = await expectShare(trx, { wish, night, before, given })
    if ('refused' in expected) return expected.refused
    await keepFigure(trx, { wish, eventId: event.id, given, contributionId: expected.id })
    await touchEventPage(trx, event.id)
    await recordEvent(trx, event, {
      actor: wish.by,
      action: 'note-figure',
      detail: {
        ...(before && { before: figuresOf(cents(before.sales_cents), cents(before.given_cents)) }),
        after: figuresOf(wish.words.sales, given.amount),
      },
    })
    return 'saved'
  })
}

function figuresOf(sales: Cents, amount: Cents) {
  return { sales: formatMoneyExactly(sales), amount: formatMoneyExactly(amount) }
}

function isSame(figure: Figure, words: FigureWords): boolean {
  return (
    figure.sales_cents === words.sales &&
    figure.left_out_cents === words.leftOut &&
    figure.guests === words.guests &&
    figure.told_by === words.toldBy &&
    figure.told_on === words.toldOn
  )
}

async function keepFigure(
  trx: Trx,
  figure: {
    readonly wish: FigureWish
    readonly eventId: number
    readonly given: Given
    readonly contributionId: number | null
  },
): Promise<void> {
  const { words, by, revision } = figure.wish
  const columns = {
    sales_cents: words.sales,
    left_out_cents: words.leftOut,
    guests: words.guests,
    told_by: words.toldBy,
    told_on: words.toldOn,
    result: figure.given.result,
    given_cents: figure.given.amount,
    contribution_id: figure.contributionId,
    revision: revision + 1,
    entered_by: by.id,
    entered_at: now(),
  }
  await trx
    .insertInto('dining_figure')
    .values({ ...columns, event_id: figure.eventId })
    .onConflict((conflict) => conflict.column('event_id').doUpdateSet(columns))
    .execute()
}
