import { photoOf } from '#app/pictures/photo.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { findEventEditor } from '../event-editor.server.ts'
import type { EventEditor } from '../event-editor.server.ts'
import { dealValuesOf } from '../dining-night/deal-values.ts'
import { findDealStart } from '../dining-night/templates/deal-start.server.ts'
import { outingValuesOf } from '../golf/outing-values.ts'
import { findPackagesPart } from '../tickets/set-up/packages-part.server.ts'
import { ticketingValuesOf } from '../tickets/set-up/ticketing-values.ts'
import { findCoverPictures } from './cover-pictures.server.ts'
import { saleValuesOf } from '../yard-sale/sale-values.ts'
import { dayPlaces, hasStep } from './step.ts'
import type { Step } from './step.ts'

export type StepPage = NonNullable<Awaited<ReturnType<typeof findStepPage>>>

/**
 * One screen of an event's set-up with what was written there.
 * @param template of a dining night: the terms that its form is to begin with, not saved yet.
 */
export async function findStepPage(
  { team }: CaptainOf,
  slug: string | undefined,
  step: Step,
  template: string | null = null,
) {
  const event = await findEventEditor(team.id, slug)
  if (!event || !hasStep(step, event.kind)) return undefined
  const pictures = step === 'look' || step === 'sale' ? await findCoverPictures(team.id) : []
  const chosen = pictures.find(({ id }) => id === event.pictureId)
  const start = step === 'deal' ? await findDealStart(template) : null
  const values: Record<string, string> = {
    ...valuesOf(event),
    ...(event.sale && saleValuesOf(event.sale, pictures)),
    ...(event.deal && dealValuesOf(event.deal)),
    ...(event.outing && outingValuesOf(event.outing)),
    ...ticketingValuesOf(event.ticketing, event.timeZone),
    ...start?.values,
    cover: event.ownCover?.name ?? chosen?.name ?? event.scene ?? '',
  }
  return {
    step,
    team: event.team,
    kind: event.kind,
    title: event.title,
    teamSlug: event.team.slug,
    desk: event.desk,
    isFirstTime: !event.everPublished,
    values,
    packages: step === 'packages' ? await findPackagesPart(event) : null,
    dealStart: start && { offered: start.offered, chosen: start.chosen },
    ownCover: step === 'look' ? await findOwnCover(event) : null,
    pictures: pictures.map((picture) => ({
      name: picture.name,
      photo: photoOf(picture, `/manage/${event.team.slug}/files`),
    })),
  }
}

/** The picture that was sent for this event alone. */
async function findOwnCover({ ownCover, team, pictureId }: EventEditor) {
  if (!ownCover || pictureId === null) return null
  const {
    width,
    height,
    finished_at: finishedAt,
  } = await db
    .selectFrom('picture')
    .select(['width', 'height', 'finished_at'])
    .where('id', '=', pictureId)
    .executeTakeFirstOrThrow()
  const row = { ...ownCover, width, height, finished: finishedAt !== null }
  return { name: ownCover.name, photo: photoOf(row, `/manage/${team.slug}/files`) }
}

function valuesOf(event: EventEditor): Record<string, string> {
  return {
    ...Object.fromEntries(
      dayPlaces.flatMap((n) => {
        const day = event.days[n - 1]
        return [
          [`day${n}`, day?.day ?? ''],
          [`from${n}`, day?.from ?? ''],
          [`to${n}`, day?.to ?? ''],
        ]
      }),
    ),
    rainPlan: event.rainPlan,
    timeZone: event.timeZone,
    place: event.place,
    town: event.town,
    street: event.street,
    streetShown: event.streetShown,
    streetHours: String(event.streetHours),
    title: event.title,
    story: event.story,
    capacity: event.capacity === null ? '' : String(event.capacity),
  }
}
