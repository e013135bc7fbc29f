import { aLogo } from '#app/pictures/testing/images.ts'
import { keepSponsorLogo } from '../keep-logo.server.ts'
import { SPONSOR } from '../lock-sponsor.server.ts'
import type { SponsorRow } from '../sponsor-rows.server.ts'

/** A sponsor sends a logo; one of our own where nothing else is said. */
export async function sendLogo({ key }: SponsorRow, bytes?: Buffer) {
  return await keepSponsorLogo({
    which: { key },
    bytes: bytes ?? (await aLogo('#1a2436')),
    clientAddress: '203.0.113.50',
    actor: SPONSOR,
  })
}
