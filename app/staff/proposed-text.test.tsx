import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { anOrganization, aTeam, aWaitingVersion } from '#db/testing/builders.ts'
import { ProposedText } from './proposed-text.tsx'
import type { TextView } from './queue-filter.ts'
import { findTeamReview } from './team-review.server.ts'

beforeAll(async () => {
  await anOrganization()
})

test('of a page that was never approved its reader sees every field, though nothing is marked as changed', async () => {
  const team = await aTeam({ status: 'waiting', plan: 'A supper on the porch' })
  await aWaitingVersion(team, { goal_cents: 345_600, town: 'Shorewood' })
  const words = await shown(team.slug, 'changes')
  for (const each of [team.name, 'Shorewood', 'A supper on the porch', '$3,456', 'Our usual ones'])
    expect(words).toContain(each)
})

async function shown(slug: string, view: TextView): Promise<string> {
  const review = await findTeamReview(slug)
  if (!review) throw new Error(`There is no team ${slug}`)
  const html = renderToStaticMarkup(
    <ProposedText review={review} currency="usd" view={view} here={`/staff/teams/${slug}`} />,
  )
  return html.replace(/<[^>]+>/g, ' ')
}
