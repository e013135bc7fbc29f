import { hexOf } from './money-plan.ts'

export interface CommentPlan {
  readonly team: string
  readonly name: string
  readonly words: string
  /** Days before now. */
  readonly ago: number
  readonly status: 'held' | 'shown' | 'hidden'
  readonly reply?: string
}

/** What visitors left on some pages. */
export const commentPlan: readonly CommentPlan[] = [
  {
    team: 'margins-and-merlot',
    name: 'Teresa L.',
    words:
      'I was at the workshop at St. Luke’s and could not stop thinking about it. My sister and I will bring two boxes of novels to the sale.',
    ago: 12,
    status: 'shown',
    reply: 'Two boxes! Come early, and we will have coffee for you both.',
  },
  {
    team: 'margins-and-merlot',
    name: 'Paul O.',
    words:
      'My wife came home from your last evening and told me I am giving up takeout for a month.',
    ago: 9,
    status: 'shown',
  },
  {
    team: 'margins-and-merlot',
    name: 'Hmong Sisters Book Circle',
    words: 'From one book club to another: keep turning pages, keep opening doors.',
    ago: 4,
    status: 'shown',
  },
  {
    team: 'margins-and-merlot',
    name: 'Gloria M.',
    words: 'Is there still room at the supper? I would love to bring my mother.',
    ago: 1,
    status: 'held',
  },
  {
    team: 'margins-and-merlot',
    name: 'Rick D.',
    words: 'Darn parking on that street again, I went around three times.',
    ago: 1,
    status: 'held',
  },
  {
    team: 'margins-and-merlot',
    name: 'Best Deals',
    words: 'Great page! I sell banners and shirts, ask me for a price.',
    ago: 6,
    status: 'hidden',
  },
  {
    team: 'garage-band-of-brothers',
    name: 'Nate W.',
    words: 'Heard you through the open door on Saturday. Play the slow one again!',
    ago: 7,
    status: 'shown',
    reply: 'We only know the one slow one, so yes.',
  },
  {
    team: 'cream-city-curlers',
    name: 'Ingrid S.',
    words: 'Sweeping for a good cause beats sweeping the porch.',
    ago: 3,
    status: 'shown',
  },
]

/** Words of visitors that always wait for staff. */
export const DEMO_BLOCK_WORDS = ['darn', 'heck', 'scam'].join('\n')

/** Under which id it is known. */
export function commentId({ team, name }: Pick<CommentPlan, 'team' | 'name'>): string {
  return hexOf(`comment ${team} ${name}`)
}
