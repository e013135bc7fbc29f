/** Letters to sponsors. */
export const sponsorsLetters = {
  letters: {
    came: 'Thank you for sponsoring “{event}”',
    cameWords:
      'Thank you for sponsoring “{event}”. Please look at your sign: we print it just as you see it there.',
    invoice: 'Invoice {invoice} for “{event}”',
    invoiceWords:
      'Thank you for sponsoring “{event}”. Here is your invoice. On your own page you see your sign as it will be printed.',
    late: 'A reminder: invoice {invoice} for “{event}”',
    lateWords:
      'Your invoice for “{event}” is due. If your check is on its way, thank you, and please forget this email.',
    proof: 'Is your sign for “{event}” correct?',
    proofWords:
      'Your sign for “{event}” goes to the printer soon. Please look at it, and tell us that it is correct.',
    changed: 'Your sign for “{event}” was changed',
    changedWords:
      'The team changed your sign for “{event}”. Please look at it once more, and tell us that it is correct.',
    noted: 'Your yes to the sign for “{event}”',
    notedWords:
      'The team wrote down that your sign for “{event}” is correct, as you told them. If something is wrong, please say so on your page.',
    thanks: 'Thank you from “{event}”',
    thanksWords:
      'Thank you, {firm}, for standing with us at “{event}”. It means a lot to everybody here.',
    how: 'Please make your check out to {name}. Where to send it is on the invoice.',
    byCard: 'You can also pay it by card on your page.',
    seeInvoice: 'See the invoice and the sign',
    see: 'See your sign',
    places:
      '{n, plural, one {One place comes} other {# places come}} with it. You give names on the same page.',
    keep: 'Keep this email: its link is the key to your page.',
    new: '{firm} sponsors “{event}”',
    newWords: 'A new sponsor for “{event}” ordered by invoice.',
    look: 'See the sponsors',
  },
} as const
