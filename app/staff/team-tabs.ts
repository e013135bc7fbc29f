import type { TeamTab } from './team-list.server.ts'

interface TabWords {
  readonly value: TeamTab
  readonly label: string
  /** Said when nothing is there. */
  readonly empty: string
}

const queue: TabWords = {
  value: 'waiting',
  label: 'Waiting',
  empty: 'No page waits for a look. New ones come here by themselves.',
}

/** The tabs of the list of teams, the queue first. */
export const teamTabs: readonly TabWords[] = [
  queue,
  { value: 'live', label: 'Live', empty: 'No team is live yet.' },
  { value: 'draft', label: 'Drafts', empty: 'No captain is writing on a first page just now.' },
  { value: 'closed', label: 'Closed', empty: 'No team has finished yet.' },
  { value: 'hidden', label: 'Hidden', empty: 'No page is hidden.' },
  { value: 'all', label: 'All', empty: 'No team has been started yet.' },
]

export function readTeamTab(text: string | null): TabWords {
  return teamTabs.find(({ value }) => value === text) ?? queue
}
