/** What is said of a gift that is given every month: on the pages, in letters and on the staff desk. */
export const monthly = {
  choice: 'Give this every month',
  choiceHint:
    'We charge the same amount today and on the {day} of each month, or on its last day, until you stop. Each receipt has a link that stops it: two clicks, no account.',
  terms:
    'You give {amount} today, and again on the {day} of each month (or its last day) until you stop. Each receipt has a link that stops it in two clicks, without an account.',
  day: {
    one: '{day}st',
    two: '{day}nd',
    few: '{day}rd',
    other: '{day}th',
  },
  gift: {
    row: 'Every month',
    next: 'Next on {next}',
    stopped: 'Stopped',
    how: 'This is the first of your monthly gifts. Each receipt that we email you has a link to stop: one click there, one on the page.',
    howAgain:
      'This is one of your monthly gifts. Each receipt that we email you has a link to stop: one click there, one on the page.',
    see: 'See or stop your monthly gift',
  },
  receipt: {
    next: 'This is your monthly gift. The next {amount} is charged on {next}.',
    stopped:
      'You had stopped this monthly gift, so this should not have been charged. We are sending it back to you whole.',
    stop: 'Stop my monthly gift',
    stopHint: 'Two clicks, without signing in. Nothing is charged after.',
    paper: 'This gift is monthly. Stop it at any time, without signing in: {address}',
  },
  page: {
    kicker: 'Your monthly gift',
    title: '{amount} every month',
    next: 'The next is charged on {next}. It goes to “<name>{campaign}</name>”.',
    given:
      'Since {since} you gave {given} in {months, plural, one {# month} other {# months}}. Thank you.',
    stop: 'Stop my monthly gift',
    stopping: 'Stopping…',
    behind: '{amount} could not be charged',
    behindWords:
      'Your card was declined this month. That happens when it expires or the bank is careful. You can use another card, or stop. Nothing was charged.',
    pay: 'Use another card',
    underWay: 'We have written down that you stop',
    underWayWords:
      'Stripe, which charges your card, did not answer just now. We keep asking until it does, and write to you once it is done.',
    underWayBack:
      'Should a charge slip through before, we send it back whole without your asking. Questions? {address}',
    stopped: 'Your monthly gift is stopped',
    stoppedWords: 'Nothing more is charged. We have sent you an email that says so.',
    unpaid: 'Your monthly gift has ended',
    unpaidWords:
      'Stripe tried your card several times, could not charge it, and stopped. You owe nothing.',
    giveAgain: 'Give again',
    unknown: 'There is no monthly gift here',
    unknownWords:
      'Part of the link may be missing. We can send your receipts to you again, each with a link that works.',
  },
  mail: {
    behindSubject: 'Your monthly gift could not be charged',
    behind:
      'We tried to charge your monthly gift of {amount}, and your card was declined. That happens when a card expires or the bank is careful. Nothing was charged.',
    behindAsk:
      'Would you like to go on? You can use another card. If not, you can stop on the same page. Either way, thank you.',
    behindButton: 'Use another card, or stop',
    behindHint:
      'Either takes two clicks, without signing in. Once you stop, nothing more is charged.',
    endedSubject: 'Your monthly gift is stopped',
    unpaidSubject: 'Your monthly gift has ended',
    ended: 'Your monthly gift of {amount} is stopped. Nothing more is charged.',
    endedUnpaid:
      'Your monthly gift of {amount} has ended: Stripe tried your card several times, could not charge it, and stopped. You owe nothing.',
    endedSum:
      'You gave {given} in {months, plural, one {# month. Thank you.} other {# months. Thank you for every one of them.}}',
    endedAgain: 'If you ever wish to give again, the page is open.',
    endedButton: 'Give again',
    endedNotYou: 'You did not stop it? Write to {address}.',
  },
  staff: {
    title: 'Monthly gifts',
    lede: 'Each charge is a gift of its own in the list of gifts. Here is who gives every month, and when the next is due.',
    sum: '{n, plural, one {# person gives} other {# people give}} {amount} a month.',
    states: 'How it stands',
    all: 'All',
    donor: 'Donor',
    amount: 'Each month',
    next: 'What comes next',
    given: 'Given',
    months: '{months, plural, one {# month} other {# months}}',
    none: 'Nobody gives every month yet',
    noneWords:
      'Donors who tick “Give this every month” on the campaign’s give page are listed here.',
    noneState: 'None of these right now',
    seeAll: 'All monthly gifts',
    badge: 'Monthly',
    row: 'Monthly gift',
    see: 'Part of a monthly gift of {amount}',
    many: {
      active: 'Active',
      behind: 'Behind',
      'under-way': 'Stopping',
      ended: 'Ended',
    },
    one: {
      active: 'Active',
      behind: 'Behind',
      'under-way': 'Stopping',
      ended: 'Ended',
    },
    waitsForCard: 'Waits for another card',
    nothingNext: 'Nothing',
    keep: 'Leave it',
    filter: 'Monthly gifts only',
    chipOne: 'Of one monthly gift',
    endedBy: {
      donor: 'Stopped by the donor on {day}',
      staff: 'Stopped by {who} on {day}: {reason}',
      stripe: 'Ended at Stripe on {day}',
      want: 'Ended by Stripe on {day}: the card could not be charged',
    },
    stop: 'Stop it',
    stopTitle: 'Stop a monthly gift',
    stopLede:
      '{amount} a month from {who}. Nothing more is charged; what was given stays. The donor gets an email.',
    reason: 'Why?',
    reasonHint: 'For the record. The donor does not see it.',
    reasonMissing: 'Say why you stop it',
    stopButton: 'Stop the monthly gift',
    stopBusy: 'Stopping…',
    gone: 'It has been stopped already.',
    done: 'The monthly gift is stopped.',
    doneUnderWay: 'Written down. Stripe has not answered yet; a job asks until it does.',
  },
} as const
