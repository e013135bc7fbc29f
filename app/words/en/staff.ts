export const staff = {
  teamState: {
    draft: 'Draft',
    waiting: 'Waiting',
    live: 'Live',
    closed: 'Closed',
    hidden: 'Hidden',
  },
} as const
