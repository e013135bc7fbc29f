import {
  changeContributionWith,
  voidContributionWith,
} from '#app/contributions/change-contribution.server.ts'
import type { ChangedContribution } from '#app/contributions/change-contribution.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { logContributionWith } from '#app/contributions/log-contribution.server.ts'
import type { ContributionWords } from '#app/contributions/log-contribution.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashCode } from '#app/platform/keys.server.ts'
import { addDays } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import type { Given } from '../share.ts'
import type { FigureWords } from './figure.form.ts'
import { findNight } from './night.server.ts'
import type { DiningNight } from './night.server.ts'

/** Where the deal does not say when the check comes. */
export const USUAL_WEEKS = 6
const MOST_LABEL = 60

export type Figure = NonNullable<Awaited<ReturnType<typeof findFigure>>>

/** The figure of a night with the promise that came of it. For whoever holds the event's lock. */
export async function findFigure(trx: Trx, eventId: number) {
  return await trx
    .selectFrom('dining_figure as f')
    .leftJoin('contribution as c', 'c.id', 'f.contribution_id')
    .select(['f.sales_cents', 'f.left_out_cents', 'f.guests', 'f.told_by', 'f.told_on'])
    .select(['f.given_cents', 'f.revision', 'c.public_id as promise', 'c.revision as promised'])
    .select(['c.id as promise_id'])
    .where('f.event_id', '=', eventId)
    .executeTakeFirst()
}

interface FigureWish {
  readonly words: FigureWords
  /** As it was when the form was opened; 0 before there was one. */
  readonly revision: number
  readonly by: Hand
}

interface Expecting {
  readonly wish: FigureWish
  readonly night: DiningNight
  readonly before: Figure | undefined
  readonly given: Given
}

type Refusal = 'changed-meanwhile' | 'held-by-staff' | 'logged-by-hand' | 'not-found'
type Expected = { readonly id: number | null } | { readonly refused: Refusal }

/** Makes the book expect just what comes of the figure. */
export async function expectShare(trx: Trx, expecting: Expecting): Promise<Expected> {
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

/**
 * Lets the receipt of a share go to where the restaurant is reached now, as long as staff hold none of it. For whoever holds the
 * event's lock.
 */
export async function readdressShare(trx: Trx, eventPublicId: string, by: Hand): Promise<void> {
  const night = await findNight(eventPublicId, trx)
  const figure = night && (await findFigure(trx, night.id))
  if (!figure || figure.promise === null) return
  const words: FigureWords = {
    sales: cents(figure.sales_cents),
    leftOut: cents(figure.left_out_cents),
    guests: figure.guests,
    toldBy: figure.told_by,
    toldOn: figure.told_on,
  }
  const given: Given = { result: 'given', amount: cents(figure.given_cents) }
  const wish = { words, revision: figure.revision, by }
  await changeContributionWith(trx, {
    publicId: figure.promise,
    revision: figure.promised ?? 0,
    teamId: night.team.id,
    by,
    words: wordsOf({ wish, night, before: figure, given }),
  })
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

function refusalOf({ kind }: ChangedContribution): Refusal | undefined {
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
