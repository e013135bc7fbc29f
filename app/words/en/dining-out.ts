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
  way: {
    dine_in: 'eating there',
    takeaway: 'takeout',
    own_app: 'the restaurant’s own app',
    delivery: 'delivery',
  },
  leftOut: {
    alcohol: 'alcohol',
    gift_cards: 'gift cards',
    catering: 'catering',
    delivery_apps: 'delivery apps',
  },
  toBeCounted: 'How to be counted',
  countBy: {
    say_name: 'Say that you are here for {team} when you order.',
    show_flyer: 'Show the flyer when you pay, on paper or on your phone.',
    code: 'Give this code when you order. Online, type it in at checkout.',
    receipt: 'Keep your receipt.',
  },
  code: 'Code',
} as const
