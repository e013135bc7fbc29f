/** How far a team has come, who brought in most, and going on from last year. */
export const memory = {
  reached: {
    'first-gift': 'The first gift came on {day}.',
    quarter: 'A quarter of the goal was reached on {day}.',
    half: 'Half of the goal was reached on {day}.',
    'three-quarters': 'Three quarters of the goal were reached on {day}.',
    goal: 'The goal was reached on {day}.',
  },
  lastTime:
    'Last time this team brought in <link>{raised} from {n, plural, one {# gift} other {# gifts}}</link>.',
  letter: {
    'first-gift': 'The first gift for {team} is in',
    'first-giftWords':
      'Somebody has made the first gift for {team}. Pages with a first gift are given to far more easily: this is a good day to ask three friends by name.',
    quarter: '{team} has reached a quarter of its goal',
    quarterWords:
      '{raised} of {goal} for {team} is in. A word of thanks now makes people tell others.',
    half: '{team} is half way there',
    halfWords:
      '{raised} of {goal} for {team} is in: more than half. From now on the page shows what is left, since that is what makes people give.',
    'three-quarters': '{team} has reached three quarters of its goal',
    'three-quartersWords':
      '{raised} of {goal} for {team} is in. Tell those who have not given yet how little is left.',
    goal: '{team} has reached its goal',
    goalWords:
      'What a team! {raised} for {team} is in, and the goal was {goal}. Gifts go on coming when there is something to give for: the next goal could be {next}.',
    raised: 'In so far',
    goalRow: 'Goal',
    nextGoal: 'Set the next goal',
    thank: 'Thank those who gave',
    share: 'Share your page',
    once: 'We write once for each step, and only of money that has come in.',
  },
  again: {
    words:
      'Do it again this year? We copy the name, the story, the cover and the amounts into a new draft, and ask everybody who is on this team by email. Nobody is on the new one without a yes, and this page stays as it is.',
    button: 'Start again this year',
    starting: 'Starting…',
    wentOn: 'Your team went on as <link>{team}</link>.',
  },
  top: {
    title: 'Teams that brought in the most',
    kicker: 'Our teams',
    lede: 'Every dollar counts the same, and no team has to be in this list. It is counted every few minutes from what has come in.',
    none: 'No team has brought in anything yet',
    noneWords: 'Yours can be the first.',
    gifts: '{n, plural, one {# gift} other {# gifts}}',
    link: 'Teams that brought in the most',
    leaveOut: 'Leave our team out of the list of teams that brought in the most',
    leaveOutHint: 'Nothing else changes.',
  },
  settings: {
    ranking: 'A list of the teams that brought in the most',
    hidden: 'There is none',
    hiddenHint: 'Teams are in the directory by name, and none is before another.',
    shown: 'Everyone can see it',
    shownHint: 'Fifty teams at most, by what has come in. Any team can leave itself out.',
    choose: 'Choose whether there is a list of teams',
  },
} as const
