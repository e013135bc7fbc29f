/** The page that hangs on a wall in a room full of people. */
export const screen = {
  title: '{name}, live',
  live: 'How far it is, live',
  newest: 'Newest gifts',
  none: 'The first gift shows up here the moment it is made.',
  to: 'to <name>{team}</name>',
  codes: 'Join in with your phone',
  give: 'Give',
  start: 'Start a team',
  join: 'Give, or join in',
  code: 'Code for your phone’s camera. It leads to {link}.',
  over: 'Thank you! Giving has ended.',
  paused: 'Giving is resting for a moment.',
  noScript:
    'This page is not live: that needs JavaScript. It is drawn anew every 30 seconds instead.',
  away: 'Not live right now. We keep trying.',
  settings: {
    title: 'Set up this screen',
    amounts: 'Hide the sum of each gift',
    names: 'Hide names',
    messages: 'Hide messages',
    key: 'The F key fills the screen',
    full: 'Fill the screen',
    page: 'Back to the page',
  },
  desk: {
    title: 'On a big screen',
    words:
      'For a room full of people: the goal bar, new gifts and a code to give. It updates by itself.',
    open: 'Open the big screen',
  },
  staff: {
    inRoom:
      'For the wall while people come in: <link>the live screen of the campaign</link>. Each meeting also has a slide of its own that starts teams.',
  },
} as const
