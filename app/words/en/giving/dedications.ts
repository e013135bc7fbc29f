/** A gift in honor or in memory of somebody. */
export const givingDedications = {
  dedication: {
    question: 'Is this gift for someone?',
    none: 'No',
    honor: 'In honor of someone',
    memory: 'In memory of someone',
    to: 'Their name',
    toHint: 'It stands with your gift on the page, and on your receipt.',
    card: 'Send a card about it by email',
    cardWords:
      'We send it once your gift is paid, unless they asked us not to write. It never says how much you gave.',
    cardEmail: 'Email for the card',
    cardEmailHint: 'Theirs, or the family’s. We use it for this card only.',
    cardFrom: 'Who the card is from',
    cardFromHint: 'The card says this also when your gift is anonymous on the page.',
    cardMessage: 'What to write on the card',
  },
  dedicated: {
    honor: 'In honor of <name>{who}</name>',
    memory: 'In memory of <name>{who}</name>',
  },
  dedicationErrors: {
    nameMissing: 'Enter the name of the person your gift is for',
    emailMissing: 'Enter an email for the card, or clear the card',
    email: 'Enter an email for the card, like ann@example.org',
    fromMissing: 'Say who the card is from',
    wordsTooLong: 'The words on the card can be {most} characters long at most',
    wordsHoldCard:
      'The words on the card seem to hold a card number. Please take it out; card details go on the next page.',
    wordsHoldLink: 'Please take the link or address out of the words on the card',
  },
} as const
