import { hexOf } from './money-plan.ts'

/** How many stand with the charity: through these teams, and through none. */
export const standingPlan: readonly { readonly through: string | null; readonly people: number }[] =
  [
    { through: 'margins-and-merlot', people: 31 },
    { through: 'third-thursday-men', people: 24 },
    { through: 'garage-band-of-brothers', people: 17 },
    { through: 'neighbors-together', people: 8 },
    { through: null, people: 63 },
  ]

export const fallUpdateKey = hexOf('meeting Fall Update')
export const firstEveningKey = hexOf('meeting first evening')

interface PlannedMeeting {
  readonly key: string
  readonly title: string
  /** From the day on which the demo was made. */
  readonly day: number
  readonly from: string
  readonly to: string
  readonly place: string
  readonly onlineUrl: string
  readonly seats: number | null
  readonly about: string
  readonly followUp: string
  readonly guests: readonly {
    readonly name: string
    readonly party: number
    readonly came: number | null
  }[]
}

export const meetingPlan: readonly PlannedMeeting[] = [
  {
    key: fallUpdateKey,
    title: 'Fall Update',
    day: 13,
    from: '19:00',
    to: '20:30',
    place: 'Lakeside Chapel, 1234 N Prospect Ave, Milwaukee',
    onlineUrl: 'https://meet.example/wrenhaven-fall-update',
    seats: 120,
    about:
      'What we did this year, what the aftercare home will be, and what you can do from where you are. Coffee and pie after the talk.\nNobody is asked for money at the door. Bring a friend who has not heard of us.',
    followUp: '',
    guests: [
      { name: 'Eileen Vang', party: 2, came: null },
      { name: 'Gus Novak', party: 4, came: null },
      { name: 'Imani Brooks', party: 1, came: null },
      { name: 'Walter Lee', party: 2, came: null },
    ],
  },
  {
    key: firstEveningKey,
    title: 'What can I do? An evening for beginners',
    day: -20,
    from: '18:30',
    to: '20:00',
    place: 'Bay View Library, 2566 S Kinnickinnic Ave, Milwaukee',
    onlineUrl: '',
    seats: 60,
    about: 'An hour of questions and answers with our staff, for everyone who wants to begin.',
    followUp:
      'Thank you for coming! Two teams were started in the room.\nThe signs to look for, and whom to call: https://humantraffickinghotline.org/en/human-trafficking/recognizing-signs',
    guests: [
      { name: 'Clare Jensen', party: 2, came: 2 },
      { name: 'Dale Schmidt', party: 3, came: 2 },
      { name: 'Fatima Noor', party: 1, came: null },
      { name: 'Keiko Tanaka', party: 2, came: 2 },
    ],
  },
]
