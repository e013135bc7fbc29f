import type { NeedStatus, Skill } from '#db/schema/skills.ts'
import { hexOf } from './money-plan.ts'

export interface PlannedNeed {
  /** Under which it is known, where an address is needed beforehand. */
  readonly key: string
  /** Null: what staff need. */
  readonly team: string | null
  readonly title: string
  readonly skill: Skill
  readonly what: string
  readonly hours: number
  /** Days from the day on which the demo is made. */
  readonly due: number
  readonly town: string
  readonly status: NeedStatus
  readonly helper?: { readonly name: string; readonly shown: boolean }
}

const garage = 'garage-band-of-brothers'
const margins = 'margins-and-merlot'

/** What teams and staff need done, in each state that it can be in. */
export const needPlan: readonly PlannedNeed[] = [
  {
    key: hexOf('need of a flyer'),
    team: garage,
    title: 'A flyer for the garage sale',
    skill: 'design',
    what: 'One page for the windows on Vliet Street, and the same as a square for phones. The words are ready; we have a photograph of the band.',
    hours: 3,
    due: 9,
    town: '',
    status: 'open',
  },
  {
    key: hexOf('need of a van'),
    team: garage,
    title: 'A van and a strong back on the morning of the sale',
    skill: 'driving',
    what: 'Two couches and a dresser from the east side, seven to nine in the morning. Somebody rides along and helps to carry.',
    hours: 2,
    due: 18,
    town: 'Milwaukee',
    status: 'claimed',
    helper: { name: 'Hector Salas', shown: true },
  },
  {
    key: hexOf('need of posters'),
    team: garage,
    title: 'Signs for the street corners',
    skill: 'design',
    what: 'Six arrows on cardboard that can be read from a car.',
    hours: 6,
    due: -4,
    town: '',
    status: 'thanked',
    helper: { name: 'Mai Vang', shown: true },
  },
  {
    key: hexOf('need of cables'),
    team: garage,
    title: 'Somebody who knows which cable goes where',
    skill: 'music',
    what: 'A sound check for a band of five in a driveway.',
    hours: 2,
    due: -2,
    town: 'Milwaukee',
    status: 'done',
    helper: { name: 'Walter Dudek', shown: false },
  },
  {
    key: hexOf('need of bookplates'),
    team: margins,
    title: 'A bookplate that fits three hundred books',
    skill: 'design',
    what: 'Two by three inches, one color, with room to write a name. Something kind, and nothing that says what house it is in.',
    hours: 4,
    due: 14,
    town: '',
    status: 'open',
  },
  {
    key: hexOf('need of a level'),
    team: margins,
    title: 'Hang an oak shelf so that it stays up',
    skill: 'handiwork',
    what: 'Eight feet of oak and a plaster wall from 1926. We hold it, you drill.',
    hours: 3,
    due: 16,
    town: 'Shorewood',
    status: 'claimed',
    helper: { name: 'Dale Krueger', shown: true },
  },
  {
    key: hexOf('need of boxes carried'),
    team: margins,
    title: 'Carry forty-one boxes up one flight of stairs',
    skill: 'hands',
    what: 'From three garages to the old stacks room. There will be soup.',
    hours: 5,
    due: -6,
    town: 'Shorewood',
    status: 'thanked',
    helper: { name: 'Sophie Lindgren', shown: true },
  },
  {
    key: hexOf('need of a cook'),
    team: 'the-overdue-club',
    title: 'A hundred cookies for the book sale',
    skill: 'food',
    what: 'Any kind without nuts, wrapped by twos. We pay nothing and thank loudly.',
    hours: 4,
    due: 15,
    town: 'Wauwatosa',
    status: 'waiting',
  },
  {
    key: hexOf('need of a translator'),
    team: 'neighbors-together',
    title: 'Our page in Spanish',
    skill: 'translation',
    what: 'Three paragraphs and a poster. A neighbor reads it over before it goes out.',
    hours: 2,
    due: 12,
    town: '',
    status: 'open',
  },
  {
    key: hexOf('need of a lawyer'),
    team: null,
    title: 'Read a lease before we sign it',
    skill: 'legal',
    what: 'Eleven pages for an office of three rooms. We need somebody who is licensed in Wisconsin and an hour of talk afterwards.',
    hours: 4,
    due: 25,
    town: 'Milwaukee',
    status: 'open',
  },
  {
    key: hexOf('need of photographs'),
    team: null,
    title: 'Photographs of our fall evening',
    skill: 'photo',
    what: 'Two hours in a chapel with warm light. No faces without a nod first; we tell you who is fine with it.',
    hours: 3,
    due: 30,
    town: 'Wauwatosa',
    status: 'open',
  },
]

export interface PlannedOffer {
  readonly name: string
  readonly skills: readonly Skill[]
  readonly words: string
  readonly hours: number
  /** Days from the day on which the demo is made. */
  readonly until: number
  readonly licence: string
  readonly town: string
  readonly paused?: boolean
}

export const skillOfferPlan: readonly PlannedOffer[] = [
  {
    name: 'Ines Ortega',
    skills: ['design', 'photo'],
    words: 'I draw posters for the library and can send a first sketch within two days.',
    hours: 10,
    until: 120,
    licence: '',
    town: 'Milwaukee',
  },
  {
    name: 'Gerald Novak',
    skills: ['legal', 'speaking'],
    words: 'Forty years of leases and wills, retired and glad to be asked.',
    hours: 12,
    until: 200,
    licence: 'Attorney, State Bar of Wisconsin',
    town: 'Wauwatosa',
  },
  {
    name: 'Pa Houa Yang',
    skills: ['translation', 'food'],
    words: 'Hmong and English. My egg rolls are known as far as Sheboygan.',
    hours: 6,
    until: 90,
    licence: '',
    town: '',
  },
  {
    name: 'Dale Krueger',
    skills: ['driving', 'handiwork', 'hands'],
    words: 'A pickup, a trailer and Saturdays.',
    hours: 8,
    until: 60,
    licence: 'Class C license',
    town: 'West Allis',
  },
  {
    name: 'Sophie Lindgren',
    skills: ['bookkeeping', 'web'],
    words: 'Tax season is over, so I can look at a spreadsheet for fun again.',
    hours: 5,
    until: 45,
    licence: '',
    town: 'Shorewood',
    paused: true,
  },
]
