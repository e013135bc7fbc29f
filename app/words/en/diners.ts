/** Who comes to a night at a restaurant: what it may bring, what guests are told, their receipts. */
export const diners = {
  forecast: {
    title: 'What the night may bring',
    nobody: 'Nobody has said yet that they come.',
    soFar: '{n, plural, one {# person} other {# people}} so far = about {sales} of sales.',
    on_track: {
      sales: '{need} needed: on track.',
      guests: '{need} guests needed: on track.',
      rsvps: '{need} people needed who say so by {day}: on track.',
    },
    below: {
      sales: '{need} needed: not yet.',
      guests: '{need} guests needed: not yet.',
      rsvps: '{need} people needed who say so by {day}: not yet.',
    },
    brings: 'About {amount} for the team.',
    bringsFlat: 'That is {amount} for the team.',
    missing:
      'Below that the restaurant gives nothing, so {n, plural, one {# more person has} other {# more people have}} to come.',
    capped: 'The restaurant gives {amount} at most. That is reached; more guests bring no more.',
    tooLate:
      '{need} people had to say by {day} that they come. {n, plural, one {# person} other {# people}} did, so the restaurant gives nothing.',
    tooLateNext:
      'Ask the manager if it gives anyway. If not, tell your guests or call the night off.',
    people: 'People',
    sales: 'Sales',
    team: 'For the team',
    about: 'about {amount}',
    needs: {
      sales: 'Sales, for the restaurant to give',
      guests: 'Guests, for the restaurant to give',
      rsvps: 'People who said so in time',
    },
    of: 'of {need} needed',
    ofWords: '{have} of {need} needed',
    spendKnown: 'We count {spend} for each guest, as you wrote.',
    spendGuess:
      'We count {spend} for each guest. That is our guess: you have not said what a guest spends there.',
    only: 'Only people who said that they come are counted. Nothing of it is raised yet.',
  },
  hope: {
    label: 'What do you hope this night brings?',
    hint: 'Most such nights bring $100 to $500.',
    show: 'Work it out',
    wrong: 'Give an amount in dollars, such as 300. It can be $100,000 at most.',
    takes: '{hope} takes about {sales} of sales: about {n} people at {spend} each.',
    people:
      '{hope} {n, plural, =0 {comes however many eat there} one {takes # person} other {takes # people}}.',
    never: 'The restaurant gives {most} at most, so this night alone cannot bring {hope}.',
    beyond: '{hope} is more than one night can bring with this share.',
  },
  said: {
    none: 'The restaurant only gives if enough people come. So say that you’re coming, and bring friends!',
    table: 'A good table is coming. Join it!',
    nearly: 'Nearly enough guests for the restaurant to give. Join them!',
    enough: 'Enough guests have said they’re coming for the restaurant to give. Every plate helps!',
    by: 'Say so by {day}: the restaurant needs {n} people who have said that they come.',
  },
  give: {
    ask: 'Can’t come?',
    words: 'Give what a meal costs. You get a receipt for it; for a meal there is none.',
    button: 'Give instead',
    buttonOf: 'Give {amount} instead',
    thanks:
      'The night did not quite reach what was agreed with the restaurant, so it brought no share this time. You can still help the team along.',
    help: 'Give to the team',
    off: 'The team still needs help. You can give what the meal would have cost.',
  },
  missing: {
    subject: '{n, plural, one {# more guest} other {# more guests}} needed: {event}',
    words:
      '{n, plural, =0 {Nobody has} one {# person has} other {# people have}} said that they come. The restaurant needs {least} by {day}, or it gives nothing.',
    next: 'Ask people today: a short message to ten friends works best. If it is not enough, call the manager and ask if the restaurant gives anyway.',
    see: 'See who comes',
    page: 'The page to send to friends',
  },
  receipts: {
    ask: 'Snap your receipt so that it counts',
    own: 'Your receipts',
    why: 'The restaurant counts receipts. Only you, the team’s captains and our staff see your photo, and we delete it a year after the night.',
    file: 'A photo of your receipt',
    hint: 'JPEG, PNG or WebP, up to 10 MB. Where it was taken is removed from it. Please cover card numbers.',
    amount: 'What you paid',
    amountHint: 'The total on the receipt, without the tip.',
    send: 'Send this receipt',
    alt: 'Receipt {n}',
    done: {
      'photo-added': 'Thank you! Your receipt is sent.',
      'photo-without-amount':
        'Thank you! Your photo is sent. We could not read the amount. To add it, delete the photo and send it again with an amount such as 24.50.',
      'photo-removed': 'The photo is deleted.',
    },
    title: 'Receipts from guests',
    count: '{n, plural, one {# photo} other {# photos}}, none with an amount.',
    sum: '{n, plural, one {# photo} other {# photos}}, {sum} in all{untold, plural, =0 {} one { (# without an amount)} other { (# without an amount)}}.',
    onlyHint:
      'This is a hint only: not every guest sends one. What counts is what the restaurant says.',
    untold: 'No amount',
  },
  letters: {
    flyer: 'Flyer to show on your phone',
    noReceipt:
      'You pay the restaurant for your meal as always. It is not a gift, so you get no receipt from us.',
  },
} as const
