/** What stands in a frame on other people's pages, and how it gets there. */
export const embeds = {
  teams: 'Our teams',
  all: 'All teams',
  give: 'Give to {team}',
  see: 'See {team}',
  look: 'See what {team} did',
  desk: {
    title: 'On your website',
    words: 'Paste this where you want it to show. It keeps itself up to date.',
    goal: 'The goal bar',
    button: 'A button to give',
    teams: 'The list of teams',
    copy: 'Copy code',
    see: 'See how it looks: <goal>the goal bar</goal>, <button>the button</button>, <teams>the list of teams</teams>.',
  },
} as const
