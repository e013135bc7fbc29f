export const teams = {
  nav: {
    teams: 'Teams',
    start: 'Start a team',
    give: 'Give',
    hotline: 'Help line',
    captains: 'Captains: sign in',
    staff: 'Staff desk',
  },
} as const
