import { newKey } from '#app/platform/keys.server.ts'
import type { AnOuting } from '../../tickets/testing/tickets.ts'
import { becomeSponsor } from '../become-sponsor.server.ts'
import type { SponsorWords } from '../sponsor.form.ts'
import { findSponsorByKey } from '../sponsor-rows.server.ts'
import type { SponsorRow } from '../sponsor-rows.server.ts'

let numbers = 0

/** What Lakeside Dental types: the level of a hole, by invoice. */
export function someSponsor(
  outing: AnOuting,
  wish: Partial<SponsorWords> & { readonly levelName?: string } = {},
): SponsorWords {
  const { levelName = 'Hole sponsor', ...words } = wish
  return {
    level: outing.packages.get(levelName)?.publicId ?? levelName,
    version: outing.versionId,
    key: newKey(),
    firm: 'Lakeside Dental',
    sign: 'Family dentists in Shorewood since 1974',
    link: 'https://lakesidedental.example/',
    wall: true,
    name: 'Odile Marsh',
    email: `odile-${++numbers}@lakesidedental.example`,
    phone: '414 555 0177',
    address: '4120 N Oakland Ave\nShorewood, WI 53211',
    way: 'invoice',
    ...words,
  }
}

/** A sponsor of an outing. */
export async function aSponsor(
  outing: AnOuting,
  wish?: Parameters<typeof someSponsor>[1],
): Promise<SponsorRow> {
  const outcome = await becomeSponsor({
    eventPublicId: outing.publicId,
    eventTitle: 'Swing for hope',
    levelName: wish?.levelName ?? 'Hole sponsor',
    words: someSponsor(outing, wish),
    by: null,
  })
  if (outcome.kind !== 'sponsor') throw new Error(`It is no sponsor: ${outcome.kind}`)
  return await reread(outcome.key)
}

/** The same, as it is now. */
export async function reread(key: string): Promise<SponsorRow> {
  const row = await findSponsorByKey(key)
  if (!row) throw new Error('The sponsor is not there')
  return row
}
