export const staff = {
  teamState: {
    draft: 'Draft',
    waiting: 'Waiting',
    live: 'Live',
    closed: 'Closed',
    hidden: 'Hidden',
  },
  gifts: {
    moreFilters: 'More filters',
    teamFilter: 'Team, as in its address',
  },
} as const
