import { db } from '#app/platform/database.server.ts'

export interface CampaignName {
  readonly slug: string
  readonly name: string
}

/** Every campaign there was, the newest first. */
export async function findCampaignNames(): Promise<CampaignName[]> {
  return await db
    .selectFrom('campaign')
    .select(['slug', 'name'])
    .orderBy('starts_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Where the screen for a room is, of the newest campaign; `null` before there is one. */
export function screenHrefOf([newest]: readonly CampaignName[]): string | null {
  return newest ? `/screen/${newest.slug}` : null
}
