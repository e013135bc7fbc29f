/** Donors who are one person. */
export const donors = {
  title: 'Donors who are one person',
  intro:
    'A donor is known by an email address. When somebody gave from two, say so here: what we send for a whole year then goes to one address. No gift, total or receipt changes, and you can take it back.',
  likely: 'Likely the same',
  noPair: 'No two donors with one name gave from different addresses.',
  gifts: '{n, plural, one {# gift} other {# gifts}}',
  mergeInto: 'Gather both under {email}',
  any: 'Any other two',
  other: 'The other address',
  kept: 'The address to keep',
  keptHint: 'What we send for a whole year goes here.',
  whyHint: 'For the record: how do you know that this is one person?',
  merge: 'Merge',
  merged: 'Merged',
  noneMerged: 'Nobody has been merged yet.',
  under: '<name>{email}</name> is gathered under <name>{kept}</name>',
  separate: 'Separate {email} again',
  same: 'These are one already. Type two addresses that differ',
  nobody: 'Nobody gave from one of these addresses. Look for a typing mistake',
  done: {
    merged: 'Merged. Both are one donor now.',
    'merged-before': 'They were one donor already.',
    separated: 'Separated. Each is a donor again.',
    'not-merged': 'That address was not merged.',
  },
} as const
