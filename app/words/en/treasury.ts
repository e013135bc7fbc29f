import { treasuryStatements } from './treasury/statements.ts'
import { treasuryChallenges } from './treasury/challenges.ts'
import { treasuryComingIn } from './treasury/coming-in.ts'
import { treasuryMoney } from './treasury/money.ts'

/** Where staff receive money that comes by hand, match it and put it right. */
export const treasury = {
  tab: 'Money',
  back: 'Back',
  reason: 'Why?',
  team: 'Team',
  parts: {
    label: 'Parts of money',
    inbox: 'Coming in',
    deposits: 'Deposits',
    payouts: 'Payouts',
    checks: 'Do the books agree?',
    statements: 'Year-end statements',
  },
  kind: {
    gift: 'Gift',
    sale_takings: 'Takings of a sale',
    restaurant_share: 'Share of a restaurant',
    ticket: 'Ticket',
    sponsorship: 'Sponsorship',
  },
  means: {
    cash: 'Cash',
    check: 'Check',
    transfer: 'Bank transfer',
    checkNumber: 'Check {checkNumber}',
  },
  state: {
    expected: 'Expected',
    received: 'Received',
    deposited: 'Deposited',
    reconciled: 'On the statement',
    void: 'Withdrawn',
  },
  where: {
    parked: 'Matches nothing yet',
    inHand: 'In hand',
    onSlip: 'On the deposit slip',
    deposited: 'Deposited',
    reconciled: 'On the statement',
    reversed: 'Taken back',
    returned: 'Sent back by the bank',
  },
  own: {
    title: 'You entered this yourself',
    others: 'You entered or changed this, so somebody else confirms it: {names}.',
    nobody:
      'You entered or changed this, so somebody else confirms it. Nobody else may yet: an admin can invite a treasurer.',
  },
  needs: {
    overdue:
      '<link>{n, plural, one {# expected sum is} other {# expected sums are}} overdue</link>: {amount}',
    parked:
      '<link>{n, plural, one {# payment} other {# payments}} by hand</link> of {amount} {n, plural, one {matches} other {match}} nothing yet',
  },
  done: {
    'paid-back': 'Written down. The books and the receipt say so, and they get a letter.',
    resent: 'The receipts are on their way again.',
    'just-sent': 'They were sent a moment ago. Nothing more was sent.',
    'no-receipt': 'There is no receipt to send, or no address.',
    received: 'Received',
    'received-more': 'Received. More came than was expected: the rest waits here for a match.',
    parked: 'Taken in. It waits here until you match it.',
    matched: 'Matched',
    'matched-part': 'Matched. Some of it still waits for a match.',
    undone: 'The match is undone',
    'taken-back': 'Taken back',
    returned: 'Noted: the bank sent it back',
    logged: 'Logged. Somebody else on staff receives it.',
    'logged-before': 'It was logged before: nothing is counted twice.',
    withdrawn: 'Withdrawn',
  },
  notDone: {
    'own-entry': 'You entered that yourself, so somebody else confirms it',
    'not-counted': 'Only a counted box can be counted again',
    'nothing-expected':
      'Nothing of it is expected anymore: somebody was quicker, or it was withdrawn',
    'why-missing': 'It is another sum than the restaurant’s share. Say why, and match it again',
    'nothing-left': 'All of this money is matched already',
    'taken-in-before': 'This form was sent before: nothing is counted twice',
    'undone-before': 'It was undone before',
    'taken-back-before': 'It was taken back before',
  },
  refused: {
    'gift-went-back': 'Some of its gift was sent back to the donor, so this cannot be undone',
    'gift-was-moved': 'Its gift is another team’s by now. Move it back first',
    'at-the-bank': 'It is at the bank already. If the bank sent it back, note that instead',
    'not-at-the-bank': 'It is not at the bank, so the bank cannot have sent it back',
    'a-challenge':
      'Gifts of this challenge count on it, so it cannot be withdrawn here. End the challenge instead',
    'of-a-figure': 'It comes of the sales figure of a dining night. Correct that instead',
    'changed-meanwhile': 'Somebody changed it a moment ago. Look at it again',
    'held-by-staff': 'Some of it has come, so it cannot be withdrawn',
  },
  errors: {
    event: 'That event is another team’s. Choose one of this team, or clear the team.',
    amount: 'Enter the amount like 40 or 40.50',
    day: 'Enter a day',
    dayAhead: 'This day has not come yet',
    reason: 'Write why, for the books',
    long: 'Keep it to {most} characters',
    means: 'Choose how it came',
    rest: 'Less came than is expected. Say what becomes of the rest',
    kind: 'Choose what it is',
    who: 'Enter whose money it is, or what it is called',
    team: 'No team has this name',
    teamNear: 'No team has this name. Did you mean {names}?',
    teamSeveral: 'More than one team has this name. Type one of their addresses: {addresses}',
    email: 'Enter an email like name@example.org',
    notCounted: 'Only a counted box can be counted again',
  },
  ...treasuryStatements,
  ...treasuryChallenges,
  ...treasuryComingIn,
  ...treasuryMoney,
} as const
