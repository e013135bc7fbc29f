import type { PictureFocus, PicturePart } from '#db/schema/pictures.ts'
import type { TeamColorName } from '#db/schema/teams.ts'
import type { Photograph } from './photographs/take-photograph.ts'

/** How the page of a team of the demo looks, when its captain has chosen. */
export interface LookPlan {
  readonly color?: TeamColorName
  /** A drawn cover. */
  readonly scene?: string
  readonly video?: { readonly url: string; readonly title: string }
  readonly pictures?: readonly PlannedPicture[]
  /** Of a page whose change waits: the pictures of the new version. */
  readonly proposed?: readonly PlannedPicture[]
}

export interface PlannedPicture {
  readonly photograph: Photograph
  readonly part: PicturePart
  readonly alt: string
  readonly focus?: PictureFocus
}

export const looks: Readonly<Record<string, LookPlan>> = {
  'margins-and-merlot': {
    color: 'lake',
    pictures: [
      {
        photograph: 'books-in-the-window',
        part: 'cover',
        alt: 'Four books on a window sill, one of them open, and a cup of coffee',
        focus: 'bottom-left',
      },
      {
        photograph: 'sale-on-the-lawn',
        part: 'gallery',
        alt: 'A folding table on a lawn with a lamp, a box of books and a blue vase',
      },
      {
        photograph: 'supper-under-lamps',
        part: 'gallery',
        alt: 'A long table outside, set for six, under a string of lamps',
        focus: 'bottom',
      },
    ],
  },
  'garage-band-of-brothers': {
    color: 'brick',
    pictures: [
      {
        photograph: 'grill-at-sundown',
        part: 'cover',
        alt: 'A red kettle grill on a lawn in the evening, smoke rising from it',
      },
    ],
  },
  'summer-rowers': {
    color: 'rose',
    pictures: [
      {
        photograph: 'lake-at-dusk',
        part: 'cover',
        alt: 'Two chairs at the end of a pier, the sun going down over the lake',
        focus: 'bottom-left',
      },
    ],
  },
  'lake-drive-readers': {
    color: 'marigold',
    pictures: [
      {
        photograph: 'supper-under-lamps',
        part: 'cover',
        alt: 'A long table outside, set for six, under a string of lamps',
        focus: 'bottom',
      },
    ],
  },
  'tosa-tuesday-runners': {
    color: 'mint',
    scene: 'lake-pier',
    proposed: [
      {
        photograph: 'lake-at-dusk',
        part: 'cover',
        alt: 'Where we turn around on Tuesdays: the pier, with the sun going down',
        focus: 'bottom-left',
      },
    ],
  },
  'neighbors-together': { color: 'pine', scene: 'yard-sale' },
  'brew-city-quilters-guild': { color: 'rose' },
  'lakefront-lunch-table': { color: 'marigold', scene: 'long-table' },
  'third-thursday-men': { color: 'lake', scene: 'last-green' },
  'porch-light-neighbors': { color: 'marigold', scene: 'front-porch' },
  'st-brendan-soup-suppers': {
    color: 'brick',
    scene: 'long-table',
    video: {
      url: 'https://video.example.org/st-brendan/soup',
      title: 'Two minutes in our soup kitchen',
    },
  },
  'five-from-dorm-b': {
    color: 'brick',
    pictures: [
      {
        photograph: 'sale-on-the-lawn',
        part: 'cover',
        alt: 'Our table on the lawn: a lamp, a box of books, a blue vase and one cup',
      },
    ],
  },
  'nurses-of-four-west': { color: 'rose', scene: 'wild-flowers' },
  'juniper-and-oak-accountants': { color: 'mint', scene: 'lawn-chairs' },
  'iron-horse-saturday-ride': { color: 'brick', scene: 'lake-pier' },
  'kinnickinnic-coffee-crew': { scene: 'reading-lamp' },
}
