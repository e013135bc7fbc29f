import { db } from '#app/platform/database.server.ts'
import { aPerson } from '#db/testing/builders.ts'
import { keepLogo } from '../keep-logo.server.ts'
import { aLogo } from './images.ts'

/** Gives the organization a logo in one colour, three times as wide as high. @returns its name. */
export async function chooseLogo(ink: string): Promise<string> {
  const kept = await keepLogo({ personId: (await aPerson()).id, bytes: await aLogo(ink) })
  if (kept.kind !== 'kept') throw new Error(kept.kind)
  await db
    .updateTable('organization')
    .set((build) => ({
      logo_id: build.selectFrom('logo').select('id').where('name', '=', kept.name),
    }))
    .execute()
  return kept.name
}

export async function chooseNoLogo(): Promise<void> {
  await db.updateTable('organization').set({ logo_id: null }).execute()
}
