/** Writing to the captains of a team, whose addresses nobody sees. */
export const relay = {
  link: 'Ask the team a question',
  title: 'Ask the team',
  lede: 'We pass your words on to the captains of <name>{team}</name>. They answer by email.',
  emailHint: 'Only the captains see it, so that they can answer.',
  words: 'What would you like to know?',
  wordsHint: 'Leave out what should stay private, such as where somebody lives.',
  send: 'Send it',
  thanks: 'Your words are on their way',
  thanksWords: 'The captains get an email and can answer you. They do this in their free time.',
  errors: {
    words: 'Write what you would like to know',
  },
  letter: {
    subject: 'A question about {event}',
    intro: '{name} wrote to you about {event}. We passed it on and told nobody your address.',
    reply: 'If you reply to this email, your reply and your address go to {name}.',
    unkind: 'If these words are unkind, do not answer. Forward them to {address}.',
  },
} as const
