import {
  changeContributionWith,
  voidContributionWith,
} from '#app/contributions/change-contribution.server.ts'
import type { ChangedContribution } from '#app/contributions/change-contribution.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { logContributionWith } from '#app/contributions/log-contribution.server.ts'
import type { ContributionWords } from '#app/contributions/log-contribution.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashCode } from '#app/platform/keys.server.ts'
import { addDays } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import { dealOf } from '../deal.ts'
import { givenOf } from '../share.ts'
import type { Given } from '../share.ts'
import type { FigureWords } from './figure.form.ts'
import { countInTime, findNight } from './night.server.ts'
import type { DiningNight } from './night.server.ts'
import { markOf } from './say-reckoning.ts'

/** Where the deal does not say when the check comes. */
export const USUAL_WEEKS = 6
const MOST_LABEL = 60

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

type Figure = NonNullable<Awaited<ReturnType<typeof findFigure>>>

async function findFigure(trx: Trx, eventId: number) {
  return await trx
    .selectFrom('dining_figure as f')
    .leftJoin('contribution as c', 'c.id', 'f.contribution_id')
    .select(['f.sales_cents', 'f.left_out_cents', 'f.guests', 'f.told_by', 'f.told_on'])
    .select(['f.given_cents', 'f.revision', 'c.public_id as promise', 'c.revision as promised'])
    .select(['c.id as promise_id'])
    .where('f.event_id', '=', eventId)
    .executeTakeFirst()
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

interface Expecting {
  readonly wish: FigureWish
  readonly night: DiningNight
  readonly before: Figure | undefined
  readonly given: Given
}

type Expected = { readonly id: number | null } | { readonly refused: SavedFigure }

/** Makes the book expect just what comes of the figure. */
async function expectShare(trx: Trx, expecting: Expecting): Promise<Expected> {
  const { wish, night, before, given } = expecting
  const promise = before?.promise ?? null
  if (promise === null || !before)
    return given.amount > 0 ? await logShare(trx, expecting) : { id: null }
  const which = {
    publicId: promise,
    revision: before.promised ?? 0,
    teamId: night.team.id,
    by: wish.by,
  }
  const changed =
    given.amount > 0
      ? await changeContributionWith(trx, { ...which, words: wordsOf(expecting) })
      : await letGo(trx, night, which)
  const refused = refusalOf(changed)
  if (refused) return { refused }
  return { id: given.amount > 0 ? before.promise_id : null }
}

/** The figure lets go of its promise before that is taken back. */
async function letGo(
  trx: Trx,
  night: DiningNight,
  which: Omit<Parameters<typeof voidContributionWith>[1], 'reason'>,
): Promise<ChangedContribution> {
  return await voidContributionWith(trx, {
    ...which,
    reason: say('figure.takenBack', { night: night.title }),
  })
}

function refusalOf({ kind }: ChangedContribution): SavedFigure | undefined {
  switch (kind) {
    case 'changed':
      return undefined
    case 'held-by-staff':
      return 'held-by-staff'
    case 'changed-meanwhile':
    case 'void':
    case 'not-found':
    case 'a-challenge':
    case 'of-a-figure':
      return 'changed-meanwhile'
  }
}

async function logShare(trx: Trx, expecting: Expecting): Promise<Expected> {
  const { wish, night } = expecting
  const standing = await trx
    .selectFrom('contribution')
    .select('id')
    .where('event_id', '=', night.id)
    .where('kind', '=', 'restaurant_share')
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (standing) return { refused: 'logged-by-hand' }
  const logged = await logContributionWith(trx, {
    ...wordsOf(expecting),
    key: hashCode(`${night.publicId} ${wish.revision}`, 'figure').slice(0, 32),
    teamSlug: night.team.slug,
    by: wish.by,
  })
  if (logged.kind === 'team-not-found') return { refused: 'not-found' }
  const { id } = await trx
    .selectFrom('contribution')
    .select('id')
    .where('public_id', '=', logged.publicId)
    .executeTakeFirstOrThrow()
  return { id }
}

function wordsOf({ wish, night, given }: Expecting): ContributionWords {
  const { gives, checkWeeks } = night.deal
  const counted = cents(wish.words.sales - wish.words.leftOut)
  return {
    kind: 'restaurant_share',
    means: 'check',
    amount: given.amount,
    fairValue: cents(0),
    benefit: null,
    giverName: night.restaurant,
    // What comes is acknowledged to it; its guests paid for meals and gave nothing.
    giverEmail: night.restaurantEmail,
    giverAddress: null,
    shownName: null,
    anonymous: false,
    creditPublicId: null,
    eventSlug: night.slug,
    checkNumber: null,
    givenOn: night.day,
    dueOn: addDays(night.day, 7 * (checkWeeks ?? USUAL_WEEKS)),
    label: night.restaurant.slice(0, MOST_LABEL),
    note: '',
    count: null,
    share: gives?.kind === 'share' && counted > 0 ? { sales: counted, share: gives.share } : null,
  }
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
