import type { TeamPlan } from '../team-plan.ts'

export const friends: readonly TeamPlan[] = [
  {
    slug: 'five-from-dorm-b',
    name: 'Five from Dorm B',
    kind: 'friends',
    town: 'Milwaukee',
    goal: 10000,
    plan: 'Five friends, five states, one very long walk along the lake',
    story: `We met in a college dorm with bad heating in 2004. We live in five states now. Once a year we walk somewhere together, and this year we walk for Wrenhaven: **forty miles along Lake Michigan, in three days.**

### Why us

One of us works in an emergency room. She has met children who were sold and who had nowhere safe to go the next morning. "Nowhere" is the part we can help to change.

### Where your gift goes

Straight to Wrenhaven's own account. It helps to open the aftercare home: beds, trained people at night, a van, a garden.

### Our first three promises

1. We gave first. You will find us at the bottom of the list
2. We write to every person who gives
3. We post our blisters, tastefully`,
    captain: { name: 'Hannah Vogel', email: 'hannah.vogel@example.org' },
    coCaptain: { name: 'Tasha Greene', email: 'tasha.greene@example.org' },
    stage: { at: 'live' },
    given: 1.04,
    startedDaysAgo: 63,
    endsInDays: 20,
  },
  {
    slug: 'porch-light-neighbors',
    name: 'Porch Light Neighbors',
    kind: 'friends',
    town: 'Riverwest, Milwaukee',
    goal: 2400,
    plan: 'One block, one big yard sale, every porch light on',
    story: `Fourteen houses on our block are clearing out their basements on the same Saturday. Everything that sells goes to the aftercare home.

Leave your porch light on the night before. It is how we say to each other: **there is somebody home here.**

Drop off in the week before, please: no mattresses, no tube televisions, no car seats.`,
    captain: { name: 'Aisha Coleman', email: 'aisha.coleman@example.org' },
    stage: { at: 'live' },
    given: 0.63,
    startedDaysAgo: 41,
    endsInDays: 25,
  },
  {
    slug: 'neighbors-together',
    name: 'Neighbors Together · جيران معًا',
    kind: 'friends',
    town: 'Greenfield',
    goal: 1600,
    plan: 'A potluck with stories, tea and too much bread',
    story: `We came to Milwaukee from many places. People helped us to find a first safe room here, so we know what a first safe room is worth.

كل طفل يستحق بيتًا آمنًا.

*Every child deserves a safe home.* Come and eat with us. Bring nothing, or bring bread.`,
    captain: { name: 'Samir Haddad', email: 'samir.haddad@example.org' },
    stage: { at: 'live' },
    given: 0.39,
    startedDaysAgo: 27,
    endsInDays: 45,
  },
  {
    slug: 'cream-city-curlers',
    name: 'Cream City Curlers',
    kind: 'friends',
    town: 'Wauwatosa',
    goal: 1500,
    plan: 'A curling night for people who have never curled',
    story: `Brooms are provided. So is the falling down. Twenty-five dollars for an evening on the ice, all of it a gift to the aftercare home after we have paid for the ice.`,
    captain: { name: 'Kirsten Dahl', email: 'kirsten.dahl@example.org' },
    stage: { at: 'live' },
    given: 0,
    startedDaysAgo: 1,
    endsInDays: 60,
  },
  {
    slug: 'tosa-tuesday-runners',
    name: 'Tosa Tuesday Runners',
    kind: 'friends',
    town: 'Wauwatosa',
    goal: 3000,
    plan: 'A sunrise run on the Oak Leaf Trail',
    story: `Six in the morning, headlamps on, five miles along the river. We run for the hour before the sun comes up, because it always does come up.

Sponsor a mile, or come and run one.`,
    captain: { name: 'Beth Nakagawa', email: 'beth.nakagawa@example.org' },
    stage: {
      at: 'edited',
      goal: 4000,
      story: `Six in the morning, headlamps on, five miles along the river. We run for the hour before the sun comes up, because it always does come up.

**New:** we are close to our first goal, so we add a second run in December and a new goal of $4,000.

Sponsor a mile, or come and run one.`,
    },
    given: 0.93,
    startedDaysAgo: 36,
    endsInDays: 28,
  },
  {
    slug: 'knit-happens',
    name: 'Knit Happens',
    kind: 'friends',
    town: 'Brookfield',
    goal: 800,
    plan: 'A blanket for every bed, and yarn to make them',
    story: `Six beds, six blankets, six months. We knit them; you pay for the good wool, the kind that lasts.

All six are done. **Thank you.** The page stays here so that you can see what we did together.`,
    captain: { name: 'Lorraine Fischer', email: 'lorraine.fischer@example.org' },
    stage: { at: 'closed' },
    given: 1.12,
    startedDaysAgo: 66,
  },
]
