import { randomBytes } from 'node:crypto'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import { journalOfPromise } from '#app/ledger/promise.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import type { Share } from '#app/money/share.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { ContributionKind, Means } from '#db/schema/contributions.ts'
import { say } from '#app/words/say.ts'
import { bookName, buyer } from './hand.ts'
import type { Hand } from './hand.ts'
import { isOfFigure } from './of-a-figure.server.ts'
import { findEventId } from './team-events.server.ts'

/** What somebody who logs money says of it. Days are of the organization's calendar, `2026-06-14`. */
export interface ContributionWords {
  readonly kind: ContributionKind
  readonly means: Means
  readonly amount: Cents
  /** The fair price of what the giver gets for it (C3); nothing for a gift. */
  readonly fairValue: Cents
  /** What that is, in a few words. */
  readonly benefit: string | null
  readonly giverName: string | null
  readonly giverEmail: string | null
  readonly giverAddress: string | null
  readonly shownName: string | null
  readonly anonymous: boolean
  /** The mark of the member who brought it in. */
  readonly creditPublicId: string | null
  /** Of which of the team's events it came. */
  readonly eventSlug: string | null
  readonly checkNumber: string | null
  readonly givenOn: string
  readonly dueOn: string
  readonly label: string | null
  readonly note: string
  readonly count: CountSheet | null
  readonly share: ShareOfSales | null
}

/** How a restaurant's promise was reckoned. */
export interface ShareOfSales {
  readonly sales: Cents
  readonly share: Share
}

/** A box of takings as two people counted it. What it comes to, the float taken out, is the contribution's amount. */
export interface CountSheet {
  readonly firstCounter: string
  readonly secondCounter: string
  readonly float: Cents
  /** Gifts that lay among it; they are no takings, and are logged as a gift of their own. */
  readonly gifts?: Cents | null
  /** Checks that lay among the cash. */
  readonly checks: Cents
  /** What the slips of the sale add up to, where there are any. */
  readonly recorded: Cents | null
  readonly lines: readonly { readonly denomination: Cents; readonly pieces: number }[]
}

export interface ContributionWish extends ContributionWords {
  /** Made with the form: sent twice, it is logged once. 128 bits as hex. */
  readonly key: string
  /** `null`: to the campaign itself. */
  readonly teamSlug: string | null
  /** `null` for a buyer without an account, who ordered what is to be paid for. */
  readonly by: Hand | null
}

export type LoggedContribution =
  | { kind: 'logged'; publicId: string }
  | { kind: 'logged-before'; publicId: string }
  | { kind: 'team-not-found' }

/** Logs money that is not with the nonprofit yet: it is expected from now on, and counts toward nothing before it has come. */
export async function logContribution(
  wish: ContributionWish,
): Promise<LoggedContribution | { kind: 'of-a-figure' }> {
  return await inTransaction(async (trx) =>
    (await isOfFigure(trx, wish)) ? { kind: 'of-a-figure' } : await logContributionWith(trx, wish),
  )
}

/** The same, together with what it comes of. */
export async function logContributionWith(
  trx: Trx,
  wish: ContributionWish,
): Promise<LoggedContribution> {
  const place = await findPlace(trx, wish.teamSlug)
  if (!place) return { kind: 'team-not-found' }
  const logged = await log(trx, wish, place)
  const gifts = wish.count?.gifts
  if (logged.kind === 'logged' && gifts) await log(trx, giftsInBox(wish, gifts), place)
  return logged
}

type Place = NonNullable<Awaited<ReturnType<typeof findPlace>>>

async function log(
  trx: Trx,
  wish: ContributionWish,
  place: Place,
): Promise<Exclude<LoggedContribution, { kind: 'team-not-found' }>> {
  const row = await trx
    .insertInto('contribution')
    .values({
      ...(await columnsOf(trx, wish, place.team_id)),
      public_id: wish.key,
      campaign_id: place.campaign_id,
      team_id: place.team_id,
      kind: wish.kind,
      currency: place.currency,
      entered_by: wish.by?.id ?? null,
    })
    .onConflict((conflict) => conflict.column('public_id').doNothing())
    .returning(['id', 'public_id'])
    .executeTakeFirst()
  if (!row) return { kind: 'logged-before', publicId: wish.key }
  await saveCountLines(trx, row.id, wish.count)
  const promise = {
    id: row.id,
    publicId: row.public_id,
    kind: wish.kind,
    campaignId: place.campaign_id,
    teamId: place.team_id,
  }
  const booked = { actor: bookName(wish.by), at: now() }
  await postJournals(trx, place.currency, [journalOfPromise(promise, 1, wish.amount, booked)])
  await recordChange(trx, {
    actor: wish.by ?? buyer,
    action: 'log-contribution',
    subjectKind: 'contribution',
    subjectId: row.public_id,
    detail: { kind: wish.kind, amount: formatMoneyExactly(wish.amount, place.currency) },
  })
  return { kind: 'logged', publicId: row.public_id }
}

/** What people gave beside what they bought: cash from many whom nobody knows, no part of the takings. */
function giftsInBox(wish: ContributionWish, amount: Cents): ContributionWish {
  return {
    ...wish,
    key: randomBytes(16).toString('hex'),
    kind: 'gift',
    amount,
    label: null,
    anonymous: true,
    note: say('contributions.form.giftsNote'),
    count: null,
  }
}

/** The columns that whoever logs it may also change later. */
export async function columnsOf(trx: Trx, words: ContributionWords, teamId: number | null) {
  return {
    means: words.means,
    amount_cents: words.amount,
    fair_value_cents: words.fairValue,
    benefit: words.benefit,
    giver_name: words.giverName,
    giver_email: words.giverEmail,
    giver_address: words.giverAddress,
    shown_name: words.shownName,
    anonymous: words.anonymous,
    credited_to: await findCredit(trx, teamId, words.creditPublicId),
    event_id: await findEventId(trx, teamId, words.eventSlug),
    check_number: words.checkNumber,
    given_on: words.givenOn,
    due_on: words.dueOn,
    label: words.label,
    note: words.note,
    first_counter: words.count?.firstCounter ?? null,
    second_counter: words.count?.secondCounter ?? null,
    float_cents: words.count?.float ?? null,
    gifts_cents: words.count?.gifts ?? null,
    recorded_cents: words.count?.recorded ?? null,
    checks_cents: words.count?.checks ?? null,
    sales_cents: words.share?.sales ?? null,
    share_over: words.share?.share.over ?? null,
    share_under: words.share?.share.under ?? null,
  }
}

export async function saveCountLines(
  trx: Trx,
  contributionId: number,
  count: CountSheet | null,
): Promise<void> {
  await trx.deleteFrom('count_line').where('contribution_id', '=', contributionId).execute()
  if (!count || count.lines.length === 0) return
  await trx
    .insertInto('count_line')
    .values(
      count.lines.map((line) => ({
        contribution_id: contributionId,
        denomination_cents: line.denomination,
        pieces: line.pieces,
      })),
    )
    .execute()
}

export async function findPlace(trx: Trx, teamSlug: string | null) {
  if (teamSlug === null) {
    const campaign = await trx
      .selectFrom('campaign')
      .innerJoin('organization', (join) => join.onTrue())
      .select(['campaign.id as campaign_id', 'organization.currency'])
      .where('campaign.closed_at', 'is', null)
      .executeTakeFirst()
    return campaign && { ...campaign, team_id: null }
  }
  return await trx
    .selectFrom('team')
    .innerJoin('organization', (join) => join.onTrue())
    .select(['team.campaign_id', 'team.id as team_id', 'organization.currency'])
    .where('team.slug', '=', teamSlug)
    .executeTakeFirst()
}

/** A mark that is nobody's on that team credits nobody. */
async function findCredit(
  trx: Trx,
  teamId: number | null,
  publicId: string | null,
): Promise<number | null> {
  if (teamId === null || publicId === null) return null
  const credit = await trx
    .selectFrom('member_credit')
    .select('id')
    .where('public_id', '=', publicId)
    .where('team_id', '=', teamId)
    .executeTakeFirst()
  return credit?.id ?? null
}
