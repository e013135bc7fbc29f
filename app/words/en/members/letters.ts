/** Letters to members and about them. */
export const membersLetters = {
  letters: {
    invitation: {
      subject: '{captain} would like you on {team}',
      subjectPlain: 'A captain would like you on {team}',
      subjectAgain: 'Still room for you on {team}',
      words:
        '{captain} would like you on the team {team}. Together they raise money for {organization}.',
      wordsPlain:
        'A captain would like you on the team {team}. Together they raise money for {organization}.',
      whatFor:
        'Being on the team costs nothing and needs no password. You get a link of your own to share, and what your friends give counts as brought in by you.',
      see: 'See the invitation',
      until: 'The link works until {until}. Nothing happens until you press the button behind it.',
      refuse: 'I do not know this team, or want no more emails from it',
    },
    signIn: {
      subject: 'Join {team}',
      words: 'One step is left: show that this address is yours, and you can join the team.',
    },
    joined: {
      subject: '{who} has joined {team}',
      words: '{who} is on your team now. A word of welcome goes a long way.',
      see: 'See who is on the team',
    },
    waits: {
      subject: '{who} asks to join {team}',
      words:
        '{who} came by your team’s link and waits for your yes. Say no if you do not know them; they are told kindly.',
      see: 'Say yes or no',
    },
    welcomed: {
      subject: 'Welcome to {team}',
      words: 'You are on the team. Your own link to share is at the team’s desk.',
    },
    declined: {
      subject: 'About joining {team}',
      words:
        'The captains of {team} did not add you to the team this time. Perhaps they did not know your name. If you know one of them, ask them in person.',
      otherWays:
        'There are other ways to stand with {organization}: another team would be glad of you, and you can start one of your own.',
    },
    madeCaptain: {
      subject: 'You are a captain of {team} now',
      words:
        'You can write the page, invite people, and see to everything else of the team, together with its other captains. Your name stands on the page among theirs.',
    },
    madeMember: {
      subject: 'You are on {team} as a member now',
      words:
        'Another captain has taken over what you did as one. You are still on the team, with your own link, and all that you brought in counts as before.',
    },
    handedOver: {
      subject: '{by} has handed {team} over to you',
      subjectOther: '{by} has handed {team} over to {to}',
      words:
        'You are a captain of the team now, in place of {by}, and can write the page, invite people and see to everything else. {by} stays on the team as a member.',
      wordsOther: 'In place of {by}, {to} is a captain now. {by} stays on the team as a member.',
    },
    removed: {
      subject: 'You are no longer on {team}',
      words:
        'A captain has taken you off the team {team}. Thank you for what you did for it: every gift that you brought in stays and still counts.',
      otherWays: 'You are welcome on any other team, or can start one of your own.',
    },
    openDesk: 'Open your desk',
    seeTeams: 'See the teams',
    surprised: 'If this surprises you, talk to the captains first, or write to {contact}.',
  },
} as const
