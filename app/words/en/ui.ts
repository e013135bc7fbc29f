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
  },
  field: {
    error: 'Error:',
    optional: '(optional)',
    upTo: 'Up to {limit, plural, one {# character} other {# characters}}',
    problem: 'There is a problem',
  },
} as const
