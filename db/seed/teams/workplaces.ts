import type { TeamPlan } from '../team-plan.ts'

export const workplaces: readonly TeamPlan[] = [
  {
    slug: 'third-shift-at-menomonee-castings',
    name: 'Third Shift at Menomonee Castings',
    kind: 'workplace',
    town: 'Milwaukee',
    goal: 3000,
    plan: 'A dollar a night from each of us, and a chili cook-off',
    story: `We work while the city sleeps. So do the people who keep a home like this one safe. We thought we might look after each other.

Forty-one of us give a dollar a shift. In January there is a chili cook-off in the break room; the loser cleans the pots.`,
    captain: { name: 'Darnell Weeks', email: 'darnell.weeks@example.org' },
    stage: { at: 'live' },
    given: 0.69,
    startedDaysAgo: 50,
    endsInDays: 55,
  },
  {
    slug: 'nurses-of-four-west',
    name: 'Nurses of Four West',
    kind: 'workplace',
    town: 'Wauwatosa',
    goal: 5000,
    plan: 'First-night kits and the people who hand them over',
    story: `On a first night you need small things: soft clothes that fit, a toothbrush that is yours, a phone charger, a blanket, tea. And somebody who is awake.

We pack **first-night kits** on our breaks. A kit costs about $62. The rest of what we raise helps to pay for the night staff of the home.

We do not share stories of patients here, and we ask you not to in the comments either. Thank you for understanding.`,
    captain: { name: 'Angela Brzezinski', email: 'angela.b@example.org', shownAs: 'Angela B.' },
    coCaptain: { name: 'Femi Adeyemi', email: 'femi.adeyemi@example.org' },
    stage: { at: 'live' },
    given: 0.91,
    startedDaysAgo: 43,
    endsInDays: 17,
  },
  {
    slug: 'juniper-and-oak-accountants',
    name: 'Juniper & Oak Accountants',
    kind: 'workplace',
    town: 'Brookfield',
    goal: 2500,
    plan: 'Every hour of overtime in January becomes a gift',
    story: `January is our busy season. The partners match each hour that we stay late with ten dollars for the aftercare home.

For once we hope to stay late.`,
    captain: { name: 'Steve Ingram', email: 'steve.ingram@example.org' },
    stage: { at: 'live' },
    given: 0.15,
    startedDaysAgo: 13,
    endsInDays: 75,
  },
  {
    slug: 'kinnickinnic-coffee-crew',
    name: 'Kinnickinnic Coffee Crew',
    kind: 'workplace',
    town: 'Bay View',
    goal: 1800,
    plan: 'Tips on Mondays go to the home',
    story: `The crew voted: every Monday the tip jar belongs to Wrenhaven. If you are not near the counter, this page is the jar.`,
    captain: { name: 'Noa Feldman', email: 'noa.feldman@example.org' },
    stage: { at: 'live' },
    given: 0.52,
    startedDaysAgo: 34,
  },
  {
    slug: 'lakefront-lunch-table',
    name: 'Lakefront Lunch Table',
    kind: 'workplace',
    town: 'Milwaukee',
    goal: 1000,
    plan: 'A brown-bag month: we eat in, and give what lunch would cost',
    story: `Twelve of us bring lunch from home in February and give what we would have spent.`,
    captain: { name: 'Inez Ocampo', email: 'inez.ocampo@example.org' },
    stage: { at: 'waiting' },
    given: 0,
    startedDaysAgo: 1,
    endsInDays: 100,
  },
]
