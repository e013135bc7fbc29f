import { db } from '#app/platform/database.server.ts'
import { passOverMilestones } from '#app/teams/memory/milestones.server.ts'
import { rankTeams } from '#app/teams/memory/top-teams.server.ts'

/** How far teams have come by the gifts of the demo, without the letters, and who brought in most. */
export async function seedProgress(): Promise<void> {
  await passOverMilestones()
  await db.updateTable('organization').set({ ranking_shown: true }).execute()
  await rankTeams()
}
