/** What the site keeps of people, how long, and how they leave. */
export const privacy = {
  link: 'What we keep about you',
  title: 'What we keep about you',
  lede: '{organization} asks only for what it needs, keeps it only as long as it is of use, and forgets you when you ask.',
  leaveTitle: 'See it, or have it erased',
  leave:
    'The letter about what you signed up for has a link to change your mind: take back a comment, give back a place, stop the news. To see all that we know under your email, or to have all of it erased, write to <mail>{email}</mail>. We answer with a file, or erase you and tell you with one last letter.',
  keepTitle: 'What we must keep',
  keep: 'Tax law makes us keep the books: each gift and sale with its day and sum, and for seven years more the names on receipts, invoices and orders. When you are erased, your email, your words and all else about you go. Stripe, which takes the payment, keeps its own records.',
  longTitle: 'How long',
  what: {
    gifts: 'Gifts by card',
    byHand: 'Gifts by cash or check, goods, places you bought, sponsoring',
    events: 'Coming to an event, helping, playing',
    offers: 'Things for a yard sale',
    meetings: 'Coming to a meeting',
    stand: 'Standing with us',
    news: 'News of a team',
    skills: 'Skills you lend',
    comments: 'Comments',
    reports: 'A report of a page',
    account: 'An account on a team',
    letters: 'Our letters to you',
  },
  until: {
    gifts: 'Your email and words, until you ask. The receipt, as tax law asks.',
    byHand:
      'Seven years after that year. Then the sum, the day and the receipt stay without your name, email and address. The name of a firm stays.',
    events: 'A year after it.',
    offers: 'Thirty days after the sale.',
    meetings: 'A year after it.',
    stand:
      'Until you leave, and thirty days more, so that other lists of ours can let go of you too. Seven days if you never said yes.',
    news: 'Until you stop it, and thirty days more. Seven days if you never said yes.',
    skills: 'Until thirty days after the day you set. What you did for a team, a year.',
    comments: 'Your email for a year. The words, until you remove them or the team does.',
    reports: 'Your email, until you ask.',
    account: 'As long as you are with us. Links to sign in, one day.',
    letters:
      'What we wrote, and to which address, for a year. Letters with a receipt, eight years.',
  },
  seenTitle: 'Who sees it',
  seen: 'What you wish to be shown is shown: a name on the wall, a comment that was read first. Your email never is. Captains see who comes to their own events. The staff of {organization} see what they need, each by their own role.',
  noneTitle: 'What we do not do',
  none: 'We sell nothing about you. No page has ads, or tells another company that you were here. We count how often a page is opened, not by whom. We never see your card.',
} as const
