/** What is known of one person, the copy for them, and erasing them. */
export const erasure = {
  title: 'One person’s data',
  intro:
    'Somebody may ask what you know of them, or ask you to forget them. Type their email: the next page says what is known, and what can be erased. First make sure that it is really them.',
  email: 'Their email',
  look: 'See what is known',
  nothing: 'Nothing is known of this address',
  nothingWords:
    'Check the spelling. They may have used another address. Names without an address, such as a guest at the door, are erased a year after the event by themselves.',
  known: 'What is known of {email}',
  what: 'What',
  count: 'How much',
  becomes: 'When they are erased',
  otherTitle: 'They may have other addresses',
  otherWords: 'Look for these too. Each is erased by itself.',
  copyTitle: 'Hand it over',
  copyWords: 'One file with all of it, for them to keep. Send it to this address only.',
  copy: 'Download the copy',
  eraseTitle: 'Erase this person',
  cannotUndo: 'This cannot be undone',
  eraseWords:
    'They give up what they signed up for, then all of it goes at once. One last letter tells them that it is done.',
  elsewhere:
    'Erase them by hand where this site does not reach: in Stripe, in your newsletter, and in files that were downloaded here.',
  again: 'Type their email once more',
  againHint: 'Exactly as above.',
  press: 'Erase all of it',
  pressing: 'Erasing',
  before: {
    title: 'First settle this',
    opensDesk:
      'They work at the staff desk. Take their access away under Staff first, and ask an operator to remove the account.',
    isOrganization: 'This is the organization’s own address. Change it in the settings first.',
    givesMonthly:
      'They give each month. End that first, or Stripe tells us of them again: <link>gifts of every month</link>.',
    leads: 'They lead a team. Another captain takes over first, then they leave:',
  },
  done: {
    erased: 'They are erased. One last letter tells them.',
    'nothing-held': 'Nothing was known of that address anymore.',
  },
  errors: {
    missing: 'Type the email',
    email: 'Type an email like ann@example.org',
    again: 'This is not the address above. Type it once more.',
    notYet: 'Something must be settled first. See above.',
  },
  file: 'one-person',
  kinds: {
    gifts: 'Gifts',
    cards: 'Cards that others sent them',
    purchases: 'Payments by card for something',
    orders: 'Places they bought at events',
    sponsors: 'Sponsorships',
    promises: 'Money by cash, check or promise',
    goods: 'Goods they gave',
    statements: 'Letters about a year',
    refusals: 'Wishes for no cards or thanks, and donors made one',
    account: 'Account and sign-ins',
    invitations: 'Invitations to teams',
    guests: 'Answers that they come',
    helpers: 'Shifts they took',
    players: 'Places at events in their name',
    givers: 'Things offered for sales',
    drivers: 'Driving for sales',
    firms: 'Contact of a restaurant or course',
    standing: 'Stands with us',
    meetings: 'Meetings',
    skills: 'Skills they offer',
    claims: 'Tasks they took on',
    comments: 'Comments',
    follows: 'News of teams they asked for',
    reports: 'Reports of a page',
    letters: 'Letters about them',
    programs: 'Told to other programs',
    notices: 'Notices from Stripe about them',
  },
  stays: {
    all: 'All erased',
    programs: 'All erased. A list that was told they stand with us is told that they left.',
    gifts:
      'Name, address, words and dedication erased. Sum, day and receipt stay for the tax law, with the name on the receipt for seven years.',
    books:
      'Address erased. Sum and day stay in the books for the tax law, and the name for seven years.',
    sponsors:
      'Phone and requests erased. The firm and its invoice stay in the books; the contact on it for seven years.',
    goods:
      'Address erased. The goods stay in the books for the tax law, and the name for seven years.',
    account:
      'Name, address and sign-ins erased; off every team. What they did stays in the record under the name of that day.',
    reports: 'Address erased. What they reported stays with staff.',
    firms: 'Address, phone and contact erased. The firm stays.',
    letters: 'All erased. In letters to others their address is blotted out.',
    players: 'Erased. The place stays with its buyer.',
  },
} as const
