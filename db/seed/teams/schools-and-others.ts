import type { TeamPlan } from '../team-plan.ts'

export const schoolsAndOthers: readonly TeamPlan[] = [
  {
    slug: 'lakeview-middle-staff',
    name: 'Lakeview Middle School Staff',
    kind: 'school',
    town: 'Kenosha',
    goal: 2600,
    plan: 'A staff-against-staff kickball game',
    story: `Teachers against office, on a Friday after the last bell. The gym teacher is on both teams so that it is fair.

We see our students every day. We want every one of them to have somebody who notices.`,
    captain: { name: 'Kelsey Marek', email: 'kelsey.marek@example.org' },
    stage: { at: 'live' },
    given: 0.44,
    startedDaysAgo: 26,
    endsInDays: 22,
  },
  {
    slug: 'north-high-key-society',
    name: 'North High Key Society',
    kind: 'school',
    town: 'Sheboygan',
    goal: 1500,
    plan: 'Movie night on the football field',
    story: `A white wall, a projector, blankets. Popcorn is two dollars and the stars are free.

Our adviser signs off on everything here.`,
    captain: { name: 'Mr. Alvarez', email: 'advisor.north@example.org', shownAs: 'Mr. A.' },
    stage: { at: 'live' },
    given: 0.73,
    startedDaysAgo: 40,
    endsInDays: 19,
  },
  {
    slug: 'art-room-214',
    name: 'Art Room 214',
    kind: 'school',
    town: 'Oak Creek',
    goal: 700,
    plan: 'Sixty small paintings, pay what you like',
    story: `Each painting is as big as a postcard. The theme was *"a place where I feel calm"*: there are a lot of lakes, three dogs, and one very good sandwich.`,
    captain: { name: 'Simone Dubois', email: 'simone.dubois@example.org' },
    stage: { at: 'live' },
    given: 1.35,
    startedDaysAgo: 35,
  },
  {
    slug: 'parents-of-room-12',
    name: 'Parents of Room 12',
    kind: 'school',
    town: 'Franklin',
    goal: 1100,
    plan: 'A bake table at the winter concert',
    story: `Bars, cookies, and one gluten-free tray with its own tongs.`,
    captain: { name: 'Ngozi Eze', email: 'ngozi.eze@example.org' },
    stage: { at: 'waiting' },
    given: 0,
    startedDaysAgo: 2,
    endsInDays: 26,
  },
  {
    slug: 'milwaukee-photo-walk',
    name: 'Milwaukee Photo Walk',
    kind: 'other',
    town: 'Third Ward, Milwaukee',
    goal: 2000,
    plan: 'Prints of the city in the first light, sold for the home',
    story: `We walk at dawn with old cameras. A print is $35, unframed, and it comes with the street corner where it was taken.

We photograph places, never people.`,
    captain: { name: 'Owen Castellanos', email: 'owen.castellanos@example.org' },
    stage: { at: 'live' },
    given: 0.61,
    startedDaysAgo: 42,
    endsInDays: 38,
  },
  {
    slug: 'brew-city-quilters-guild',
    name: 'Brew City Quilters Guild',
    kind: 'other',
    town: 'Greendale',
    goal: 3300,
    plan: 'Twelve quilts, sold by silent bids',
    story: `Twelve quilts hang in the village hall for two weeks. Write your bid on the card. If you are the highest, the quilt is yours and the money is the home's.

*What you pay above what a quilt is worth is your gift; ask us and we tell you what it is worth.*`,
    captain: { name: 'Phyllis Trautmann', email: 'phyllis.trautmann@example.org' },
    stage: {
      at: 'edited',
      goal: 3300,
      story: `Twelve quilts hang in the village hall for two weeks. Write your bid on the card. If you are the highest, the quilt is yours and the money is the home's.

**Two more quilts came in this week**, so there are fourteen now.

*What you pay above what a quilt is worth is your gift; ask us and we tell you what it is worth.*`,
    },
    given: 0.57,
    startedDaysAgo: 32,
    endsInDays: 9,
  },
  {
    slug: 'summer-rowers',
    name: 'Summer Rowers',
    kind: 'other',
    town: 'Milwaukee',
    goal: 1200,
    plan: 'We rowed to Port Washington and back',
    story: `Twenty-six miles, eight rowers, one sunburn each. We raised it all before the boats went into the shed. Thank you to everybody on the dock.`,
    captain: { name: 'Colleen Barry', email: 'colleen.barry@example.org' },
    stage: { at: 'closed' },
    given: 0.98,
    startedDaysAgo: 64,
  },
  {
    slug: 'second-chance-thrift-run',
    name: 'Second Chance Thrift Run',
    kind: 'other',
    town: 'Milwaukee',
    goal: 1000,
    plan: 'We collect and resell',
    story: `We pick up what you no longer need and sell it for the cause.`,
    captain: { name: 'Brad Nichols', email: 'brad.nichols@example.org' },
    stage: { at: 'hidden' },
    given: 0.06,
    startedDaysAgo: 21,
  },
]
