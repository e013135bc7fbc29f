import { db } from '#app/platform/database.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { hiddenParts } from './hidden-words.ts'
import type { GiftWordsProps, WordsValues } from './gift-words-page.tsx'

/** What the form says beside its own fields. */
export type WordsAnswer = Partial<
  Pick<GiftWordsProps, 'errors' | 'done' | 'newer'> & { readonly values: WordsValues }
>

/**
 * What the page says of one gift, for whoever has the link in its receipt to change. `gift` is null when the link leads to no
 * gift that is still given.
 */
export async function findGiftWords(key: string, answer: WordsAnswer = {}) {
  const site = await findSiteFrame()
  const gift = await findGift(key)
  if (!gift || gift.refunded_cents + gift.lost_cents >= gift.amount_cents)
    return { site, color: null, gift: null }
  const page: GiftWordsProps = {
    name: gift.name,
    to: gift.slug === null ? 'campaign' : 'team',
    placeHref: gift.slug === null ? '/' : gift.shown ? `/teams/${gift.slug}` : null,
    values: {
      shownName: gift.shown_name ?? '',
      message: gift.message ?? '',
      anonymous: gift.anonymous,
      hideAmount: gift.amount_hidden,
      dedication: {
        as: gift.dedicated_as ?? 'none',
        to: gift.dedicated_to ?? '',
        cardEmail: '',
        cardFrom: '',
        cardWords: '',
      },
    },
    changes: gift.words_changes,
    errors: [],
    done: null,
    waits: gift.message_waits,
    hidden: hiddenParts(gift),
    contactEmail: site.organization.contactEmail,
    newer: false,
    ...answer,
  }
  return { site, color: gift.slug === null ? null : colorOf(gift.slug, gift.color), gift: page }
}

/** A gift that is paid, and whose donor is not erased: of those nothing is kept again (S40). */
function findGift(key: string) {
  return db
    .selectFrom('gift')
    .innerJoin('campaign', 'campaign.id', 'gift.campaign_id')
    .leftJoin('team', 'team.id', 'gift.team_id')
    .select(['shown_name', 'message', 'anonymous', 'amount_hidden', 'dedicated_as', 'dedicated_to'])
    .select(['name_hidden_at', 'message_hidden_at', 'dedication_hidden_at'])
    .select(['words_changes', 'message_waits', 'amount_cents', 'refunded_cents', 'lost_cents'])
    .select(['team.slug', 'team.color'])
    .select((row) => row.fn.coalesce('team.name', 'campaign.name').as('name'))
    .select((row) => row('team.status', 'in', ['live', 'closed']).as('shown'))
    .where('words_key', '=', key)
    .where('gift.status', '=', 'paid')
    .where('donor_erased_at', 'is', null)
    .executeTakeFirst()
}
