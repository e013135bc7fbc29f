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
  calledOff: {
    subject: 'What you paid for {event}',
    words: '{event} was called off. Here is what becomes of what you paid.',
    choose:
      'You paid {amount}. You choose: we send it back to you, or you leave it with us as a gift.',
    refunded:
      '{amount} is on its way back to the card you paid with. Your bank may need five to ten days to show it.',
    kept: '{amount} stays as your gift, as it was said before you paid. Thank you. Your new receipt comes in a letter of its own.',
    released: 'You owe nothing. Please do not send the check, or ask us for it back.',
    pay_back: 'We pay {amount} back to you by check. Somebody writes to you about it.',
    until: 'Choose by {day}. If we hear nothing by then, we send it back.',
    toChoose: 'Choose now',
  },
  choose: {
    title: 'You choose: {event}',
    words: 'The event was called off. You paid {amount}.',
    until: 'Choose by {day}. If we hear nothing by then, we send it back.',
    refund: 'Send it back to me',
    refundHint: 'To the card you paid with. If you paid by check, you get a check.',
    keep: 'Leave it as a gift',
    keepHint:
      'To {organization}. You get nothing in return, so all of it may be tax-deductible. A new receipt comes by email.',
    which: 'What should become of it?',
    save: 'Save my choice',
    missing: 'Choose one of the two.',
    chosenRefund: 'You chose: send it back. It is on its way.',
    chosenKeep: 'You chose: leave it as a gift. Thank you. Your receipt comes by email.',
    over: 'There is nothing to choose any more.',
    overWords: 'What you paid goes back to you, if it has not yet.',
    gone: 'This link leads nowhere',
    goneWords: 'Look in the letter for the whole link.',
  },
  settle: {
    title: 'Settle what was paid',
    link: 'Settle what was paid',
    rule: 'What buyers read before they paid',
    rules: {
      refund: 'If it is called off, the money goes back.',
      keep: 'If it is called off, what was paid stays as a gift.',
      choose: 'If it is called off, each buyer chooses.',
    },
    before:
      'This settles every order in one go. Each buyer gets a letter. You cannot take it back.',
    asked: 'Each buyer gets a letter and has 14 days to choose. What nobody chose for goes back.',
    card: 'Paid by card',
    hand: 'Paid by check or cash',
    promise: 'Still owed; it is owed no more',
    nobody: 'Free, or a friend’s place that nobody paid',
    what: 'What',
    orders: 'Payments',
    amount: 'Amount',
    nothing: 'Nothing is left to settle.',
    press: 'Settle {count, plural, one {# payment} other {# payments}}',
    notCalledOff: 'Call the event off first. Then it is settled here.',
    progress: '{done, number} of {all, number} settled',
    started: 'It began. This page shows how far it is.',
    refresh: 'See how far it is',
    outcomes: {
      refunded: 'Sent back to the card',
      kept: 'Kept as a gift',
      released: 'Given up; nothing was paid',
      pay_back: 'Paid by check or cash: pay it back by check',
      look_at: 'Not settled: look at the payment',
      waiting: 'Waiting for the buyer to choose, until {day}',
      next: 'Next',
    },
    toDo: 'What you still have to do',
    payBack: '{name}: pay {amount} back by check.',
    lookAt: '{name}: the money could not go back. See whether a bank asks for it.',
  },
} as const
