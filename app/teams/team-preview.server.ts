import { env } from '#app/platform/env.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { PageEditor } from './page-editor.server.ts'
import { findPictures, lookOf } from './look/shown-look.server.ts'
import { sayProgress } from './progress.ts'
import { renderStory } from './story.server.ts'
import type { TeamPageProps } from './team-page.tsx'

/** A page as it will look with the newest text, and with no gifts on its wall. */
export async function findTeamPreview(
  team: { readonly id: number },
  text: PageEditor,
): Promise<Omit<TeamPageProps, 'notice' | 'wall' | 'roster'>> {
  const [total, pictures] = await Promise.all([
    db
      .selectFrom('team_total')
      .select(['raised_cents', 'expected_cents'])
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
    progress: sayProgress({
      goal: text.goal,
      raised: cents(total.raised_cents),
      expected: cents(total.expected_cents),
      currency: text.currency,
    }),
    untilText: null,
    giving: 'preview',
    giveHref: `/teams/${text.slug}/give`,
    amounts: [],
    shareUrl: `${env.BASE_URL}/teams/${text.slug}`,
    sharing: null,
    reportHref: `/teams/${text.slug}/report`,
    giftsText: null,
    sentBy: null,
    olderGiftsHref: null,
    ...lookOf(
      { ...text, video_url: text.videoUrl, video_title: text.videoTitle, pictures },
      `/manage/${text.slug}/files`,
    ),
  }
}
