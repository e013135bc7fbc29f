import type { TeamTab } from './team-list.server.ts'

/** The tabs of the list of teams, the queue first. */
export const teamTabs: readonly TeamTab[] = ['waiting', 'live', 'draft', 'closed', 'hidden', 'all']

export function readTeamTab(text: string | null): TeamTab {
  return teamTabs.find((tab) => tab === text) ?? 'waiting'
}
