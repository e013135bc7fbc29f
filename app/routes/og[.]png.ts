import { makeCampaignPicture } from '#app/teams/sharing/make-campaign-picture.server.tsx'
import { sharedFile } from '#app/teams/sharing/shared-file.ts'

export async function loader() {
  return sharedFile(await makeCampaignPicture(), 'image/png')
}
