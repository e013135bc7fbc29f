import type { TeamPlan } from '../team-plan.ts'

export const mensGroups: readonly TeamPlan[] = [
  {
    slug: 'third-thursday-men',
    name: 'Third Thursday Men',
    kind: 'mens_group',
    town: 'Wauwatosa',
    goal: 5000,
    plan: 'A golf outing in June and a fish fry in between',
    story: `We are eleven men who have met for breakfast on the third Thursday for nine years. Mostly we talk about our kids and our knees.

In September a woman from Wrenhaven came to speak to us. Nobody finished his eggs. On the way out one of us said, **"So what are we going to do?"** This page is our answer.

### What we are doing

- A nine-hole outing at a county course, early in June
- A fish fry in the parish hall, run by people who have never run a fish fry
- Each of us gives first, before we ask you

Every dollar goes to Wrenhaven, for the aftercare home. If you cannot give, come and eat.`,
    captain: { name: 'Gary Olszewski', email: 'gary@example.org' },
    coCaptain: { name: 'Dan Whitfield', email: 'dan.whitfield@example.org' },
    stage: { at: 'live' },
    given: 0.72,
    startedDaysAgo: 55,
    endsInDays: 60,
  },
  {
    slug: 'garage-band-of-brothers',
    name: 'Garage Band of Brothers',
    kind: 'mens_group',
    town: 'West Allis',
    goal: 2500,
    plan: 'A loud evening in a garage, with a hat at the door',
    story: `Four dads, two guitars, one drum kit that the neighbors know well. We play once a year for people who love us anyway.

This year the hat at the door goes to the aftercare home. We have a deal with our wives: **every fifty dollars buys one song we do not play.**`,
    captain: { name: 'Rob Stachowiak', email: 'rob.stachowiak@example.org' },
    stage: { at: 'live' },
    given: 0.31,
    startedDaysAgo: 24,
    endsInDays: 30,
  },
  {
    slug: 'tuesday-woodworkers',
    name: 'The Tuesday Night Basement Woodworkers of Wauwatosa and Their Patient Families',
    kind: 'mens_group',
    town: 'Wauwatosa',
    goal: 3200,
    plan: 'We build bed frames and toy chests, and sell cutting boards to pay for the wood',
    story: `The home needs six beds. Not the kind you carry up in a box: solid ones, that stay when somebody leans on them at night.

So we are building them. Six frames in white oak, with a drawer below and a small shelf for a lamp and a book.

1. The oak costs about $310 for each bed
2. Good mattresses cost about $220 each
3. Our evenings are free

We also make cutting boards from the offcuts. Bring $40 to the basement door on a Tuesday and you may choose one.`,
    captain: { name: 'Walter Brandt', email: 'walter.brandt@example.org', shownAs: 'Walt' },
    stage: { at: 'live' },
    given: 1.06,
    startedDaysAgo: 61,
    endsInDays: 12,
  },
  {
    slug: 'south-shore-dads',
    name: 'South Shore Dads',
    kind: 'mens_group',
    town: 'South Milwaukee',
    goal: 1800,
    plan: 'A pancake morning at the lake with everyone’s kids',
    story: `We have daughters and sons. That is the whole reason.

On a Saturday in the spring we will make pancakes at Grant Park until the batter is gone. Until then, this page is open.`,
    captain: { name: 'Luis Arriaga', email: 'luis.arriaga@example.org' },
    stage: { at: 'live' },
    given: 0.08,
    startedDaysAgo: 9,
    endsInDays: 120,
  },
  {
    slug: 'iron-horse-saturday-ride',
    name: 'Iron Horse Saturday Ride',
    kind: 'mens_group',
    town: 'Menomonee Falls',
    goal: 4000,
    plan: 'A ride around the Holy Hill loop, with breakfast first',
    story: `Twenty-some riders, one slow loop, no hurry. Riders chip in by the mile and friends match them.`,
    captain: { name: 'Curt Hagedorn', email: 'curt.hagedorn@example.org' },
    stage: { at: 'waiting' },
    given: 0,
    startedDaysAgo: 3,
    endsInDays: 150,
  },
]
