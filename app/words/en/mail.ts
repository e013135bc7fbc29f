export const mail = {
  frame: {
    orCopy: 'Or copy this address:',
    questions: 'Questions? Write to <mail>{address}</mail>',
  },
  receipt: {
    subject: 'Your gift receipt {number}',
    dear: 'Dear {name},',
    dearFriend: 'Dear friend,',
    thanks: 'Thank you for your gift. It goes straight to {organization}.',
    gift: 'Gift',
    day: 'Date of the gift',
    givenBy: 'Given by',
    countsFor: 'Counts for',
    number: 'Receipt number',
    replaces: 'In place of receipt',
    organization: 'Organization',
    ein: 'EIN',
    address: 'Address',
    nothingInReturn: 'No goods or services were provided in exchange for this gift.',
    keep: 'Please keep this receipt for your tax records.',
    see: 'See the receipt',
  },
} as const
