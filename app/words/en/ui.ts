export const ui = {
  frame: {
    skip: 'Skip to the page',
    helpAndSafety: 'Help and safety',
    leave: 'Leave this site',
    main: 'Main',
    signOut: 'Sign out',
    nonprofit:
      '{name} is a nonprofit. Every gift goes straight to it: this site keeps no share and asks for no tip.',
    nonprofitWithEin:
      '{name} is a nonprofit, <whole>EIN {ein}</whole>. Every gift goes straight to it: this site keeps no share and asks for no tip.',
    help: 'Help',
    writeTo: 'Stuck, or something wrong? Write to <mail>{address}</mail>',
    more: 'More',
    language: 'Language',
    errorTitle: 'Error: {title}',
  },
  field: {
    error: 'Error:',
    optional: '(optional)',
    upTo: 'Up to {limit, plural, one {# character} other {# characters}}',
    problem: 'There is a problem',
    left: '# characters left',
    leftOne: '# character left',
    over: '# characters too many',
    overOne: '# character too many',
    ownAmount: 'Another amount',
    search: 'Search',
    leaveEmpty: 'Leave this empty',
  },
  share: {
    copy: 'Copy link',
    copied: 'Link copied',
  },
  chips: {
    label: 'Filters in use',
    remove: 'Remove',
    clear: 'Remove all',
  },
  pages: {
    of: 'Pages of {what}',
    previous: 'Previous page',
    next: 'Next page',
  },
  step: {
    done: ': done',
    now: ': do this now',
    later: ': later',
  },
  notice: {
    success: 'Done: ',
    warning: 'Please note: ',
    danger: 'Important: ',
  },
  desk: {
    parts: 'Parts of this desk',
    waiting: 'waiting',
    table: 'Table',
    breadcrumb: 'Breadcrumb',
  },
  goal: {
    half: 'half',
    goal: 'goal',
  },
  error: {
    home: 'Go to the home page',
    find: 'Find a team',
    number: 'If you write to us about this, please give the number <code>{number}</code>',
    forbidden: 'This page is not open to you',
    forbiddenWords:
      'You may be signed in with another email, or the page belongs to other people. Nothing was changed.',
    notFound: 'We can’t find that page',
    notFoundWords:
      'The link may be old or cut short. The team may have changed its name. Try the search.',
    gone: 'This page is gone',
    goneWords: 'It was here and has been taken down. Other teams would be glad of you.',
    tooMany: 'That was a lot at once',
    tooManyWords: 'Please wait a minute, then go back and try again. Nothing was charged.',
    busy: 'Back in a moment',
    busyWords: 'We are tidying up or very busy. Please try again in a minute. No gift is lost.',
    wrong: 'That did not work',
    wrongWords:
      'The page did not understand what it was sent. Go back, look at what you typed, and try once more.',
    broken: 'Something broke on our side',
    brokenWords:
      'It is not your fault and we have noted it. If you were giving, check your email for a receipt before you try again.',
  },
  art: {
    thank: 'Thank',
    you: 'you',
    closed: 'Closed',
    sale: 'SALE',
  },
  notOpenYet: {
    title: 'Opening soon',
    words: 'The people of this site are still setting it up. Please come back a little later.',
    isItYou: 'Are you the one who sets it up? <link>Go on here</link>.',
  },
} as const
