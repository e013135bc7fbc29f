import type { TeamPlan } from '../team-plan.ts'

export const congregations: readonly TeamPlan[] = [
  {
    slug: 'st-brendan-soup-suppers',
    name: 'St. Brendan Soup Suppers',
    kind: 'congregation',
    town: 'West Allis',
    goal: 4500,
    plan: 'Six soups on six Wednesdays',
    story: `On six Wednesdays the parish kitchen makes soup for whoever comes. You eat, you sit next to somebody new, and you put something in the bowl or give here.

- first, chicken and wild rice
- second, red lentil
- third, the one with the dumplings

The people from Wrenhaven come to the last supper to tell us how the house is growing.`,
    captain: { name: 'Joan Reinhart', email: 'joan.reinhart@example.org' },
    stage: { at: 'live' },
    given: 0.81,
    startedDaysAgo: 52,
    endsInDays: 18,
  },
  {
    slug: 'bethel-youth-choir',
    name: 'Bethel Youth Choir',
    kind: 'congregation',
    town: 'Milwaukee',
    goal: 2800,
    plan: 'An evening of song with the doors open',
    story: `Twenty-six singers between eleven and seventeen. They chose the songs, they chose the cause, and they asked their parents, not the other way round.

Our director says: **"They sing louder when it is for someone."**

The concert is free. The gift is up to you.`,
    captain: { name: 'Marcus Bell', email: 'marcus.bell@example.org' },
    coCaptain: { name: 'Yolanda Price', email: 'yolanda.price@example.org' },
    stage: { at: 'live' },
    given: 0.42,
    startedDaysAgo: 31,
    endsInDays: 26,
  },
  {
    slug: 'beth-shalom-sisterhood',
    name: 'Beth Shalom Sisterhood',
    kind: 'congregation',
    town: 'Glendale',
    goal: 3600,
    plan: 'Challah on Fridays, baked before sunrise',
    story: `We bake on Fridays before the sun is up. A loaf is $12, and two loaves are $20 because nobody needs only one.

שלום בית means *peace in the home*. That is what we wish for the children who will live in this one.`,
    captain: { name: 'Miriam Adler', email: 'miriam.adler@example.org' },
    stage: { at: 'live' },
    given: 0.54,
    startedDaysAgo: 38,
    endsInDays: 50,
  },
  {
    slug: 'grace-on-the-hill',
    name: 'Grace on the Hill',
    kind: 'congregation',
    town: 'Waukesha',
    goal: 7500,
    plan: 'A room in the home, furnished from floor to lamp',
    story: `Our congregation is taking on one bedroom of the six, from the floor to the lamp. It will cost about $7,500: a warm floor, a real bed, a desk, a window that opens and locks, paint in a color that *she* chooses.

We have a list on the wall of the narthex, and we cross things out. So far the lamp and the rug are done.`,
    captain: {
      name: 'Pastor Ellen Brewer',
      email: 'ellen.brewer@example.org',
      shownAs: 'Pastor Ellen',
    },
    stage: { at: 'live' },
    given: 0.35,
    startedDaysAgo: 46,
    endsInDays: 90,
  },
  {
    slug: 'harvest-table-church',
    name: 'Harvest Table Church',
    kind: 'congregation',
    town: 'Racine',
    goal: 2000,
    plan: 'A rummage sale in the gym',
    story: `Two days, one gym, forty tables. Drop-off is on Thursday from four to eight.

We would also like to sell raffle tickets for a quilt, if that is allowed.`,
    captain: { name: 'Doreen Pauls', email: 'doreen.pauls@example.org' },
    stage: {
      at: 'sent-back',
      reason:
        'A lovely plan. One thing before it can go live: a raffle needs a Wisconsin license and paper tickets, so please take out the sentence about the quilt. Could you sell the quilt by silent bids instead?',
    },
    given: 0,
    startedDaysAgo: 6,
    endsInDays: 70,
  },
]
