import type { TeamPlan } from '../team-plan.ts'

export const bookClubs: readonly TeamPlan[] = [
  {
    slug: 'margins-and-merlot',
    name: 'Margins & Merlot',
    kind: 'book_club',
    town: 'Shorewood',
    goal: 2000,
    plan: 'A used-book sale on the porch, and a shelf for the new home',
    story: `Nine women, one book a month, opinions to spare. Two of us teach fifth grade, so this cause is not far away for us.

> A good book can be a room of your own before you have one.

We are filling the home's bookcase: stories with brave people, funny people, and dogs that do **not** die at the end. And we are raising money so that there is a quiet corner to read them in.

**How you can help:** give here, or bring three books you loved to our porch sale.`,
    captain: { name: 'Denise Kowalski', email: 'denise@example.org' },
    coCaptain: { name: 'Priya Raman', email: 'priya.raman@example.org' },
    stage: { at: 'live' },
    given: 0.88,
    startedDaysAgo: 48,
    endsInDays: 21,
    suggests: [
      [15, 'a good book'],
      [40, 'a shelf of stories'],
      [75, 'a reading lamp'],
      [150, 'half an armchair'],
      [300, 'the armchair'],
    ],
  },
  {
    slug: 'first-chapter-friends',
    name: 'First Chapter Friends',
    kind: 'book_club',
    town: 'Bay View',
    goal: 1500,
    plan: 'Ten weeks, ten short reads, ten dollars a week',
    story: `We gave up one coffee a week. Ten of us, ten weeks: that is where the first thousand comes from. The rest is up to whoever we can talk into a chapter.

We read slowly and we talk a lot. Join us if you like that sort of thing.`,
    captain: { name: 'Maureen Tully', email: 'maureen.tully@example.org' },
    stage: { at: 'live' },
    given: 0.46,
    startedDaysAgo: 33,
    endsInDays: 40,
  },
  {
    slug: 'the-overdue-club',
    name: 'The Overdue Club',
    kind: 'book_club',
    town: 'Cudahy',
    goal: 900,
    plan: 'We pay the fines we never paid, to a better cause',
    story: `Every one of us owes the library money from 1987. The library has forgiven us, so we pay it here.

- A week late: **$5**
- Lost under the bed: **$20**
- Dropped in the bath: **$35**

Be honest. We were.`,
    captain: { name: 'Paweł Żurek', email: 'pawel.zurek@example.org' },
    stage: { at: 'live' },
    given: 1.21,
    startedDaysAgo: 44,
  },
  {
    slug: 'lake-drive-readers',
    name: 'Lake Drive Readers',
    kind: 'book_club',
    town: 'Whitefish Bay',
    goal: 6000,
    plan: 'A dinner in three houses on one street, one course in each',
    story: `A progressive dinner: soup at Ellen's, the main course at the Fosters', dessert at ours. Forty places at the tables. Every place is a gift, and so is every dish.

We began last year with nothing but a borrowed soup kettle, and raised more than we had dared to hope. This year we know where the kettle is.`,
    captain: { name: 'Carolyn Ashworth', email: 'carolyn.ashworth@example.org' },
    stage: { at: 'live' },
    given: 0.55,
    startedDaysAgo: 39,
    endsInDays: 33,
  },
  {
    slug: 'night-owls-read',
    name: 'Night Owls Read',
    kind: 'book_club',
    town: 'Riverwest, Milwaukee',
    goal: 1200,
    plan: 'A read-aloud evening for grown-ups',
    story: `A candle, a couch, one voice reading. We have three readers so far.`,
    captain: { name: 'Jules Hartigan', email: 'jules.hartigan@example.org' },
    stage: { at: 'draft' },
    given: 0,
    startedDaysAgo: 2,
  },
]
