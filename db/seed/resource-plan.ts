import type { ResourceText } from '#app/supporters/resources/resource.form.ts'
import { hexOf } from './money-plan.ts'

export interface PlannedResource extends Omit<ResourceText, 'isbn'> {
  readonly key: string
  readonly slug: string
  /** Pages of a PDF of our own: a heading, and below it its lines. */
  readonly pages: readonly (readonly [heading: string, ...lines: string[]])[]
  readonly shown: boolean
}

const US = 'Wrenhaven'
const nothing = { url: '', author: '', madeBy: US, about: '', pages: [], shown: true } as const

/** What the charity of the demo has in its library, from the top. */
export const resourcePlan: readonly PlannedResource[] = [
  {
    ...nothing,
    key: hexOf('resource first talk'),
    slug: 'the-first-talk',
    kind: 'toolkit',
    title: 'The first talk',
    summary:
      'How to talk about trafficking at a table of ten: an evening with questions, bread and no slides.',
    about:
      'For book clubs, men’s groups and neighbors. It needs one host, ninety minutes, and a pot of soup.\nNobody has to know much to lead it. The sheet says what to ask, what to leave unsaid, and where to send people who want to do more.',
    language: 'en',
    tags: ['for groups', 'getting started'],
    pages: [
      [
        'The first talk',
        'An evening for up to ten people. Ninety minutes.',
        'Before: read both pages. Put the hotline number by the door.',
        '1. Eat first. Nobody talks well hungry.',
        '2. Ask: what have you heard, and from whom? Write nothing down.',
        '3. Read the facts on the next page aloud, one person a line.',
        '4. Ask: what surprised you? Then be quiet for a while.',
      ],
      [
        'What helps, and what does not',
        'It helps to know the signs and to call. It does not help to follow anybody.',
        'It helps to speak of people, not of cases. No names, no places, no pictures.',
        'It helps to do one thing together: a sale, a supper, a sign-up sheet.',
        'End on time, and say when you meet again.',
      ],
    ],
  },
  {
    ...nothing,
    key: hexOf('resource signs'),
    slug: 'signs-on-one-page',
    kind: 'fact_sheet',
    title: 'Signs on one page',
    summary:
      'What teachers, clerks and neighbors may notice, and whom to call. One page to hang up.',
    about: 'Print it on plain paper. It is made so that it can be read from a step away.',
    language: 'both',
    tags: ['signs', 'schools', 'work'],
    pages: [
      [
        'Signs on one page',
        'Somebody else holds the phone, the papers or the money.',
        'A new friend who is older, and gifts that nobody can explain.',
        'Tired at school, away at night, and a story that sounds learned.',
        'Do not step in yourself. Call the national hotline: 1-888-373-7888.',
        'Señales: otra persona guarda el teléfono, los papeles o el dinero.',
        'No intervengas. Llama a la línea nacional: 1-888-373-7888.',
      ],
    ],
  },
  {
    ...nothing,
    key: hexOf('resource phones'),
    slug: 'phones-games-and-strangers',
    kind: 'toolkit',
    title: 'Phones, games and strangers',
    summary: 'Four short talks for parents and children about what happens on a phone at night.',
    language: 'en',
    tags: ['parents', 'online safety'],
    url: 'https://wrenhaven.example/phones',
  },
  {
    ...nothing,
    key: hexOf('resource telefonos'),
    slug: 'telefonos-juegos-y-desconocidos',
    kind: 'toolkit',
    title: 'Teléfonos, juegos y desconocidos',
    summary: 'Cuatro charlas cortas para familias sobre lo que pasa en un teléfono por la noche.',
    language: 'es',
    tags: ['parents', 'online safety'],
    url: 'https://wrenhaven.example/telefonos',
  },
  {
    ...nothing,
    key: hexOf('resource book'),
    slug: 'the-porch-light',
    kind: 'book',
    title: 'The Porch Light',
    summary: 'A novel about a street that learns to look, and what it costs nobody to be kind.',
    about:
      'Good for a book club of two evenings. Our questions for it stand at the end of The first talk.',
    language: 'en',
    tags: ['book clubs'],
    madeBy: '',
    author: 'Marion Halloran',
  },
  {
    ...nothing,
    key: hexOf('resource video'),
    slug: 'ten-minutes-with-our-director',
    kind: 'video',
    title: 'Ten minutes with our director',
    summary:
      'What the aftercare home will be, told in ten minutes for a meeting or a Sunday morning.',
    language: 'en',
    tags: ['getting started', 'for groups'],
    url: 'https://video.example/wrenhaven/ten-minutes',
  },
  {
    ...nothing,
    key: hexOf('resource hotline'),
    slug: 'national-human-trafficking-hotline',
    kind: 'link',
    title: 'National Human Trafficking Hotline',
    summary: 'Help and advice at any hour, in over two hundred languages, by phone, text or chat.',
    language: 'both',
    tags: ['signs', 'get help'],
    madeBy: 'National Human Trafficking Hotline',
    url: 'https://humantraffickinghotline.org/',
  },
  {
    ...nothing,
    key: hexOf('resource sermon'),
    slug: 'a-sunday-in-january',
    kind: 'toolkit',
    title: 'A Sunday in January',
    summary:
      'Prayers, a reading and a table for the entrance, for congregations in awareness month.',
    language: 'en',
    tags: ['congregations'],
    url: 'https://wrenhaven.example/january',
    shown: false,
  },
]

/** Which of it teams have on their page, in their order. */
export const pinPlan: readonly { readonly team: string; readonly slugs: readonly string[] }[] = [
  {
    team: 'margins-and-merlot',
    slugs: ['the-porch-light', 'the-first-talk', 'signs-on-one-page'],
  },
  { team: 'third-thursday-men', slugs: ['the-first-talk', 'ten-minutes-with-our-director'] },
]
