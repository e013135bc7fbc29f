/** What is told of a dining night wherever it goes out: on its page, on paper, on a phone at the till. */
export const diningOut = {
  title: 'How it helps',
  least: {
    sales: 'The team gets a share once guests spend {amount} in all.',
    guests:
      '{n, plural, one {The team gets a share once # guest has come.} other {The team gets a share once # guests have come.}}',
    rsvps:
      '{n, plural, one {The restaurant asks that # person signs up} other {The restaurant asks that # people sign up}} {days, plural, =0 {by that day} one {a day before} other {# days before}}. So please say that you come.',
  },
  cap: 'It gives {amount} at most.',
  limits: 'Good to know',
  counts: 'What counts',
  countsNot: 'What does not count',
  countsNotWords: 'Not counted: {what}.',
  paper: {
    scan: 'Scan for more',
    thanks: 'Thank you for eating with us!',
  },
  phone: {
    title: 'Show this when you pay',
    link: 'Show this at the till',
    kept: 'Saved on this phone. It opens without a signal.',
  },
  papers: {
    title: 'Flyers and table cards',
    lede: 'Print these at home on Letter paper. Each says what the restaurant gives, when it is and how guests are counted; its code leads to the page of your night.',
    rules: 'The restaurant’s rules for flyers',
    notOut: 'Once your night is on the calendar, you can print here: the codes lead to its page.',
    noShare: 'First, what does the restaurant give?',
    noShareWords:
      'Everything that invites people to the night has to say how much of their bill it gives. Ask the restaurant, write it down, and your papers are ready once we have read it.',
    addShare: 'Write down the deal',
    flyer: 'Flyer',
    'half-flyers': 'Half-page flyers',
    'table-cards': 'Table cards',
    print: { en: 'Print in English (PDF)', es: 'Print in Spanish (PDF)' },
  },
  papersWords: {
    flyer: 'A whole page for windows, walls and bulletin boards.',
    'half-flyers': 'Two to a page, to hand to friends and neighbors. Guests can bring one along.',
    'table-cards': 'Four to a page. Ask the manager before you put them on the tables.',
  },
  toBeCounted: 'How to be counted',
  countBy: {
    say_name: 'Say that you are here for {team} when you order.',
    show_flyer: 'Show the flyer when you pay, on paper or on your phone.',
    code: 'Give this code when you order. Online, type it in at checkout.',
    receipt: 'Keep your receipt for the team.',
  },
  code: 'Code',
} as const
