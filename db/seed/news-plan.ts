import { hexOf } from './money-plan.ts'

export interface NewsPlan {
  readonly team: string
  readonly title: string
  readonly body: string
  /** Days before now. */
  readonly ago: number
  readonly state: 'draft' | 'waiting' | 'out'
  /** Whether a picture of the team's page stands in it. */
  readonly photographed?: true
}

/** What some teams tell. */
export const newsPlan: readonly NewsPlan[] = [
  {
    team: 'margins-and-merlot',
    title: 'Forty-one boxes, and room for more',
    body: `Last night we counted: **forty-one boxes of books** in three garages, and one in Carol's bathtub.

What we learned:

- Cookbooks go first. Please bring more.
- Nobody needs the second volume of anything.

Thank you to everyone who carried. If you have books at home that have had their turn, we come and get them.`,
    ago: 19,
    state: 'out',
    photographed: true,
  },
  {
    team: 'margins-and-merlot',
    title: 'The shelf is built',
    body: `Joan's husband built the shelf for the new home in two evenings, from oak that was a church pew once. It holds about three hundred books.

Now we have to agree on which ones. That will take longer than two evenings.`,
    ago: 8,
    state: 'out',
  },
  {
    team: 'margins-and-merlot',
    title: 'Past half of our goal',
    body: `We are past half, and it is only because of you. Some of you gave in memory of a teacher, some gave the price of one paperback. Both count, and both moved us.

**What comes next:** supper at the Copper Pot. Bring a friend who likes soup.`,
    ago: 2,
    state: 'out',
  },
  {
    team: 'margins-and-merlot',
    title: 'What we are reading in spring',
    body: 'A first list of titles, to be argued about.',
    ago: 0,
    state: 'draft',
  },
  {
    team: 'garage-band-of-brothers',
    title: 'We learned a third song',
    body: `It has four chords. We know three of them, and we are told that this is how it began for others too.

The neighbors have been very kind. They are all invited, and so are you.`,
    ago: 6,
    state: 'out',
  },
  {
    team: 'garage-band-of-brothers',
    title: 'A hat, a better hat',
    body: 'We looked for a hat that holds more money. My father-in-law lent us his. It has a feather.',
    ago: 1,
    state: 'waiting',
  },
]

/** Who asked for the news of Margins & Merlot. */
export const followerPlan = ['teresa', 'paul', 'the-hmong-sisters', 'librarian', 'aunt-dot']

export function newsId({ team, title }: Pick<NewsPlan, 'team' | 'title'>): string {
  return hexOf(`news of ${team}: ${title}`)
}

/** What a team has out, or has sent in; of the plan. */
export function newsOf(team: string, state: NewsPlan['state']): string {
  const plan = newsPlan.find((one) => one.team === team && one.state === state)
  if (!plan) throw new Error(`The demo has no such news of ${team}`)
  return newsId(plan)
}
