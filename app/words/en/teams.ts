export const teams = {
  nav: {
    teams: 'Teams',
    start: 'Start a team',
    give: 'Give',
    hotline: 'Help line',
  },
} as const
