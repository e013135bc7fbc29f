/** What was paid for places, and what becomes of it. */
export const ticketMoney = {
  bought: {
    part: '{here, number} of {whole, number} places of {name}',
  },
  payment: {
    subject: 'Your payment of {amount}',
    words: 'Thank you. Your payment to {organization} arrived.',
    bought: 'What it is for',
    disclosure:
      'What you get is worth {value}. Only what you pay above that may be tax-deductible. You paid no more than that, so nothing of this payment is.',
    noReceipt: 'This is a confirmation of what you bought. It is not a receipt for a gift.',
  },
  refunded: {
    subject: '{amount} on its way back to you',
    words:
      'We sent money back to the card you paid with. Your bank may need five to ten days to show it.',
    left: 'What is still paid',
    ask: 'Questions? Write to {address}.',
  },
  late: {
    subject: 'No place was left: {event}',
    words:
      'Your payment for {event} reached us after the time to pay was over. By then the places were given to others. We are sorry.',
    back: 'All of it goes back to your card by itself: {amount}. You have nothing to do.',
  },
} as const
