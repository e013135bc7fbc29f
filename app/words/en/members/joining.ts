/** Coming onto a team, by an invitation or by its link. */
export const membersJoining = {
  invitation: {
    kicker: 'An invitation',
    title: 'Join <name>{team}</name>',
    pageTitle: 'Join {team}',
    from: '<name>{captain}</name> would like you on the team.',
    fromCaptain: 'A captain would like you on the team.',
    whatFor:
      'You get a link of your own to share, and what your friends give counts as brought in by you. It costs nothing and needs no password.',
    address:
      'This invitation is for {email}. The team’s captains see your email; nobody else does.',
    otherPerson:
      'You are signed in here as {email}, and this invitation is for {invited}. Sign out first, or ask the captain to invite the address that you use.',
    otherPersonTitle: 'This is for somebody else',
    join: 'Join the team',
    joining: 'Joining…',
    refuse: 'I do not know this team, or want no more emails from it',
    joined: 'You are on the team',
    joinedWords:
      'Welcome to <name>{team}</name>! Start with one friend: send them your link and a line of your own.',
    joinedWait: 'Welcome to <name>{team}</name>! Your own link opens as soon as the page is live.',
    openDesk: 'Open the team’s desk',
    openDeskHint: 'We ask for your email there and send you a code.',
    gone: 'This invitation no longer works',
    goneWords:
      'It was answered, taken back, or has run out. If you would still like to join, ask the captain who invited you.',
    seeTeams: 'See the teams',
  },
  refusal: {
    title: 'No more emails from this team?',
    words: 'Then nobody of <name>{team}</name> can invite {email} by us again.',
    yes: 'Stop these emails',
    stopping: 'Stopping…',
    back: 'Back to the invitation',
    done: 'We will not write to you for this team again',
    doneWords: 'We are sorry to have bothered you. Nothing of you is kept but your wish.',
  },
  join: {
    kicker: 'Join a team',
    words:
      'Somebody on the team gave you this link. Tell us how to name you and where to write to.',
    wordsSignedIn: 'You are signed in as {email}. Tell us how to name you.',
    email: 'Your email',
    emailHint: 'For a code that shows it is yours. The team’s captains see it; nobody else does.',
    go: 'Continue',
    going: 'Sending…',
    code: 'One code, and you are there',
    codeWords: 'We sent a message to <mail>{email}</mail>. Type the code from it here.',
    codeWordsPlain: 'Type the code from our message here.',
    codeLabel: 'Six-digit code',
    codeHint: 'It works for ten minutes.',
    nothingThere:
      'Nothing there after two minutes? Look in the spam folder, or <link>ask for a new code</link>.',
    waits: 'A captain says yes first',
    waitsWords:
      'We told the captains of <name>{team}</name> that you would like to join. You get an email as soon as one of them has said yes.',
    gone: 'This link no longer works',
    goneWords: 'It was replaced or switched off. Ask the person who gave it to you for a new one.',
  },
} as const
