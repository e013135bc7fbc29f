import type { TeamPlan } from '../team-plan.ts'

/** Teams of the campaign of a year ago; their days are counted back from its end. */
export const lastTeams: readonly TeamPlan[] = [
  {
    slug: 'riverside-rummage',
    name: 'Riverside Rummage',
    kind: 'congregation',
    town: 'Glendale',
    goal: 1800,
    plan: 'A rummage sale in the church basement, two Saturdays',
    story: `Our basement had not been seen since 1994. We carried everything up, put a price on it, and sold coffee beside it.

The rooms have a couch that was ours. Thank you to everybody who came and left with a lamp.`,
    captain: { name: 'Lorraine Zielinski', email: 'lorraine.zielinski@example.org' },
    stage: { at: 'closed' },
    given: 1.06,
    startedDaysAgo: 104,
    endsInDays: 0,
  },
  {
    slug: 'second-shift-potluck',
    name: 'Second Shift Potluck',
    kind: 'workplace',
    town: 'Menomonee Valley, Milwaukee',
    goal: 1200,
    plan: 'A potluck at eleven at night, when our shift is over',
    story: `We eat when others sleep. Once a month somebody cooks for the whole line, and everybody puts in what supper would have cost.`,
    captain: { name: 'Darnell Brooks', email: 'darnell.brooks@example.org' },
    stage: { at: 'closed' },
    given: 0.84,
    startedDaysAgo: 88,
    endsInDays: 0,
  },
  {
    slug: 'the-brandt-sisters',
    name: 'The Brandt Sisters',
    kind: 'family',
    town: 'Cudahy',
    goal: 700,
    plan: 'Four sisters walk the lakefront, one mile for every ten dollars',
    story: `We are sixty-one to seventy-four, and we walked all of it. It took fourteen weeks, and two pairs of shoes each.`,
    captain: { name: 'Hedy Brandt', email: 'hedy.brandt@example.org' },
    stage: { at: 'closed' },
    given: 1.1,
    startedDaysAgo: 96,
    endsInDays: 0,
  },
]
