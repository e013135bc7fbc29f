import type { TeamPlan } from '../team-plan.ts'

export const families: readonly TeamPlan[] = [
  {
    slug: 'familia-pena-villarreal',
    name: 'Familia Peña-Villarreal',
    kind: 'family',
    town: 'Walker’s Point, Milwaukee',
    goal: 2200,
    plan: 'Abuela’s tamales, by the dozen',
    story: `Every December our kitchen turns into a factory. Three generations, one recipe, two hundred dozen tamales.

This year they are for the aftercare home. *Pedir es fácil:* order at the door, give here, pick up on Saturday.

- A dozen pork or cheese: **$24**
- A dozen to give away: **$24**, and we bring it to a neighbor for you

Gracias, de corazón.`,
    captain: { name: 'Rocío Peña', email: 'rocio.pena@example.org' },
    coCaptain: { name: 'Mateo Villarreal', email: 'mateo.villarreal@example.org' },
    stage: { at: 'live' },
    given: 0.77,
    startedDaysAgo: 37,
    endsInDays: 30,
  },
  {
    slug: 'the-lindgren-cousins',
    name: 'The Lindgren Cousins',
    kind: 'family',
    town: 'Mequon',
    goal: 1000,
    plan: 'Seventeen cousins, one lemonade stand each',
    story: `The youngest is five and the oldest is twenty-two. We put up lemonade stands in nine towns on the same weekend.

Our grandmother matched the first hundred dollars. She says she is watching this page.`,
    captain: { name: 'Karin Lindgren', email: 'karin.lindgren@example.org' },
    stage: { at: 'live' },
    given: 0.58,
    startedDaysAgo: 30,
    endsInDays: 15,
  },
  {
    slug: 'xiong-family-garden',
    name: 'Xiong Family Garden',
    kind: 'family',
    town: 'Milwaukee',
    goal: 1400,
    plan: 'We sell what we grow, from our corner of the market',
    story: `My parents have grown greens and long beans on the same two acres for twenty years. This fall one table at the Saturday market is for Wrenhaven.

The new home will have a garden too. We are starting the seedlings for it in March.`,
    captain: { name: 'Mai Xiong', email: 'mai.xiong@example.org' },
    stage: { at: 'live' },
    given: 0.49,
    startedDaysAgo: 29,
    endsInDays: 35,
  },
  {
    slug: 'in-memory-of-aunt-rose',
    name: 'In Memory of Aunt Rose',
    kind: 'family',
    town: 'St. Francis',
    goal: 3500,
    plan: 'Instead of flowers',
    story: `Rose fostered thirty-one children in thirty years. She kept a photo of each on the stairs, and there was always a pot on the stove.

She would have liked this house. We ask you to give here instead of sending flowers.`,
    captain: { name: 'Theresa Mroczek', email: 'theresa.mroczek@example.org' },
    stage: { at: 'live' },
    given: 0.66,
    startedDaysAgo: 18,
  },
]
