import { commentsPart } from './comments/shown-comments.server.ts'
import { env } from '#app/platform/env.server.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import type { PageEditor } from './page-editor.server.ts'
import { findPictures, lookOf } from './look/shown-look.server.ts'
import { sayProgress } from './progress.ts'
import { renderStory } from './story.server.ts'
import { amountsToSuggest } from './suggested-amounts.ts'
import type { TeamPageProps } from './team-page.tsx'

/** A page as it will look with the newest text, and with no gifts on its wall. */
export async function findTeamPreview(
  team: { readonly id: number },
  text: PageEditor,
): Promise<Omit<TeamPageProps, 'notice' | 'wall' | 'roster'>> {
  const [row, pictures] = await Promise.all([
    db
      .selectFrom('team_total')
      .innerJoin('organization as o', (join) => join.onTrue())
      .select(['raised_cents', 'expected_cents'])
      .select(['o.suggested_cents', 'o.minimum_gift_cents', 'o.maximum_gift_cents'])
      .where('team_id', '=', team.id)
      .executeTakeFirstOrThrow(),
    findPictures(text.versionId),
  ])
  return {
    name: text.name,
    kind: text.kind,
    town: text.town,
    plan: text.plan,
    storyHtml: renderStory(text.story),
    captains: text.captainName === '' ? [] : [text.captainName],
    challenges: [],
    news: [],
    href: `/teams/${text.slug}`,
    nextEvents: [],
    needs: { open: [], more: 0, given: null, givers: null },
    sponsors: [],
    reading: { resources: [] },
    milestone: null,
    lastYear: null,
    comments: commentsPart(text.slug, { comments: [], off: true, status: 'live', about: null }),
    progress: sayProgress({
      goal: text.goal,
      raised: cents(row.raised_cents),
      expected: cents(row.expected_cents),
      currency: text.currency,
    }),
    untilText: null,
    giving: 'preview',
    giveHref: `/teams/${text.slug}/give`,
    amounts: amountsToSuggest(text.suggested, {
      suggested: row.suggested_cents,
      minimum: row.minimum_gift_cents,
      maximum: row.maximum_gift_cents,
    }).map(({ amount, words }) => ({
      text: formatMoney(amount, text.currency),
      words,
      href: null,
    })),
    shareUrl: `${env.BASE_URL}/teams/${text.slug}`,
    sharing: null,
    reportHref: `/teams/${text.slug}/report`,
    giftsText: null,
    sentBy: null,
    standing: null,
    olderGiftsHref: null,
    ...lookOf(
      { ...text, video_url: text.videoUrl, video_title: text.videoTitle, pictures },
      `/manage/${text.slug}/files`,
    ),
  }
}
