import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { HomeHero } from '#app/ui/art/hero.tsx'
import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import { drawArt } from '#app/ui/print/drawn-art.server.tsx'
import type { DrawnArt } from '#app/ui/print/drawn-art.server.tsx'
import { inks } from '#app/ui/print/inks.ts'
import { fit } from '#app/ui/print/print.ts'
import { toPng } from '#app/ui/print/print-png.server.ts'
import { sayProgress } from '../progress.ts'
import { brandOfOrganization, findPrintBrand } from './print-brand.server.tsx'
import type { BrandRow } from './print-brand.server.tsx'
import { drawSharePicture } from './share-picture.server.ts'

/** The picture that travels with a link to the campaign's home, with its total as it stands. */
export async function makeCampaignPicture(): Promise<Buffer | 'busy' | undefined> {
  const campaign = await findCampaign()
  if (!campaign) return undefined
  const print = drawSharePicture(
    {
      brand: await findPrintBrand(campaign.brand),
      kicker: '',
      name: campaign.name,
      plan: campaign.tagline,
      progress: sayProgress({
        goal: cents(campaign.goal_cents),
        raised: cents(campaign.raised_cents),
        expected: cents(campaign.expected_cents),
        currency: campaign.currency,
      }),
      giveAt: '',
      drawArt: (area) => [fit(hero().marks, hero(), area)],
      color: inks.sun,
    },
    'wide',
  )
  return await drawInTurn(() => toPng(print))
}

let drawn: DrawnArt | undefined

function hero(): DrawnArt {
  drawn ??= drawArt(<HomeHero />, inks.sun)
  return drawn
}

interface CampaignRow {
  brand: BrandRow
  name: string
  tagline: string
  goal_cents: number
  raised_cents: number
  expected_cents: number
  currency: string
}

async function findCampaign(): Promise<CampaignRow | undefined> {
  const { rows } = await sql<CampaignRow>`
    select ${brandOfOrganization} as brand, c.name, c.tagline, c.goal_cents, s.raised_cents, s.expected_cents, o.currency
      from campaign c join campaign_total s on s.campaign_id = c.id cross join organization o
     where c.closed_at is null
  `.execute(db)
  return rows[0]
}
