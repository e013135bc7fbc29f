import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { packageValuesOf } from './package-values.ts'
import type { PackageField } from './package.form.ts'
import { startValues } from './package-starts.ts'
import { countSold } from '../count-sold.server.ts'

export type PackagePage = Awaited<ReturnType<typeof findPackagePage>>

/** In place of a package's key: one that is not kept yet. */
export const NEW_PACKAGE = 'new'

/**
 * One thing that an event sells, to be changed, or the form of a new one.
 * @param start what the form of a new one begins with.
 * @throws a 404 that is the same for another team's, another event's and for none (S5).
 */
export async function findPackagePage(
  captain: CaptainOf,
  {
    slug,
    packagePublicId,
  }: { readonly slug: string | undefined; readonly packagePublicId: string },
  start: string | null,
) {
  const event = await requireEvent(captain, slug)
  const known = event.packages.find(({ publicId }) => publicId === packagePublicId)
  if (!known && packagePublicId !== NEW_PACKAGE) throw new Response('Not found', { status: 404 })
  const sold = known ? ((await countSold(event.id)).get(known.id) ?? 0) : 0
  const values: Partial<Record<PackageField, string>> = known
    ? packageValuesOf(known, event.timeZone)
    : startValues(start, event.kind)
  return {
    team: event.team,
    eventTitle: event.title,
    back: `${event.desk}/set-up/packages`,
    href: `${event.desk}/packages/${packagePublicId}`,
    timeZone: event.timeZone,
    /** What it is called; `null` for one that is not kept yet. */
    name: known?.name ?? null,
    sold,
    values,
  }
}
