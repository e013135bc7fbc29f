import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { captainOf } from '../testing/events.ts'
import { anOuting } from '../tickets/testing/tickets.ts'
import type { AnOuting } from '../tickets/testing/tickets.ts'
import { approveSign, askForSign, changeSign } from './change-sign.server.ts'
import { findSponsorItem } from './item.server.ts'
import { lockSponsor } from './lock-sponsor.server.ts'
import { findSponsors } from './sponsor-rows.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { thankSponsor } from './look-after.server.ts'
import { findOwnPage } from './own-page.server.ts'
import { moneyOf, proofOf } from './sponsor-state.ts'
import { aSponsor, reread } from './testing/sponsors.ts'
import { newsTo, today } from './testing/news.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

describe('the proof', () => {
  test('a sponsor calls the sign right: which one, when, and who', async () => {
    const row = await aSponsor(await anOuting())
    expect(
      await approveSign({ which: { key: row.key }, revision: 1, by: 'Odile Marsh', said: null }),
    ).toBe('sign-approved')
    const after = await reread(row.key)
    expect(after).toMatchObject({ approved_revision: 1, approved_by: 'Odile Marsh' })
    expect(after.approved_at).not.toBeNull()
    expect(proofOf(after)).toBe('approved')
  })

  test('what is changed after that is not approved any more, and its sponsor is told', async () => {
    const outing = await anOuting()
    const row = await aSponsor(outing)
    await approveSign({ which: { key: row.key }, revision: 1, by: 'Odile', said: null })
    expect(await change(outing, row, 'Dentists since 1975')).toBe('sign-changed')
    expect(proofOf(await reread(row.key))).toBe('changed')
    expect(await newsTo(row.buyer_email)).toEqual(['invoice', 'changed'])
  })

  test('the approval of a sign that was changed meanwhile is refused', async () => {
    const outing = await anOuting()
    const row = await aSponsor(outing)
    await change(outing, row, 'Dentists since 1975')
    expect(
      await approveSign({ which: { key: row.key }, revision: 1, by: 'Odile', said: null }),
    ).toBe('sign-meanwhile')
    expect((await reread(row.key)).approved_at).toBeNull()
  })

  test('approved while a captain changes it: whoever comes second is told, and nothing is approved that was not seen', async () => {
    const outing = await anOuting()
    for (let turn = 0; turn < 6; turn++) {
      const row = await aSponsor(outing)
      const outcomes = await Promise.all([
        approveSign({ which: { key: row.key }, revision: 1, by: 'Odile', said: null }),
        change(outing, row, 'Dentists since 1975'),
      ])
      const after = await reread(row.key)
      expect(after.revision).toBe(2)
      expect(outcomes[1]).toBe('sign-changed')
      expect(proofOf(after)).toBe(outcomes[0] === 'sign-approved' ? 'changed' : 'waiting')
    }
  })

  test('without the lock a captain’s change runs over another (negative control)', async () => {
    const outing = await anOuting()
    const row = await aSponsor(outing)
    const words = { firm: row.firm, sign: 'One', link: row.link, wall: true }
    const which = { publicId: row.public_id, teamId: outing.team.id }
    const lock = unlocked(2)
    const both = await Promise.all(
      ['One', 'Two'].map((sign) =>
        changeSign({ which, revision: 1, words: { ...words, sign }, actor: outing.actor }, lock),
      ),
    )
    expect(both).toEqual(['sign-changed', 'sign-changed'])
    const locked = await Promise.all(
      ['Three', 'Four'].map(async (sign) =>
        changeSign({
          which,
          revision: (await reread(row.key)).revision,
          words: { ...words, sign },
          actor: outing.actor,
        }),
      ),
    )
    expect(locked.toSorted()).toEqual(['sign-changed', 'sign-meanwhile'])
  })

  test('a change that is asked for takes the approval away until it is made', async () => {
    const outing = await anOuting()
    const row = await aSponsor(outing)
    await approveSign({ which: { key: row.key }, revision: 1, by: 'Odile', said: null })
    await askForSign(row.key, 'The year is 1975')
    expect(proofOf(await reread(row.key))).toBe('asked')
    await change(outing, row, 'Dentists since 1975')
    expect(await reread(row.key)).toMatchObject({ asked: '', revision: 2 })
  })
})

describe('whose it is', () => {
  test('S5: a captain of another team finds no sponsor, changes none, and the key stands nowhere on the desk', async () => {
    const outing = await anOuting()
    const row = await aSponsor(outing)
    const other = await anOuting()
    const stranger = await captainOf(other)
    await expect(findSponsorItem(stranger, other.slug, row.public_id)).rejects.toMatchObject({
      status: 404,
    })
    const which = { publicId: row.public_id, teamId: other.team.id }
    expect(await inTransaction((trx) => lockSponsor(trx, which))).toBeUndefined()
    const own = await findSponsorItem(await captainOf(outing), outing.slug, row.public_id)
    expect(own.firm).toBe('Lakeside Dental')
    expect(JSON.stringify(own)).not.toContain(row.key)
  })

  test('a key that is nobody’s leads to no sponsor', async () => {
    for (const key of [newKey(), 'none', '', '%00'])
      expect((await findOwnPage(key, true)).page).toBeNull()
    expect(
      await approveSign({ which: { key: newKey() }, revision: 1, by: 'Odile', said: null }),
    ).toBe('gone')
  })
})

describe('thanks', () => {
  test('a sponsor is thanked once, after the money has come; two who press at once send one letter', async () => {
    const outing = await anOuting()
    const row = await aSponsor(outing)
    const which = { publicId: row.public_id, teamId: outing.team.id }
    expect(await thankSponsor(which, 'Thank you!', outing.actor)).toBe('not-paid')
    await received(row.contribution_public_id ?? '', await aHand('Ruth'), {
      ...anIncoming(),
      amount: cents(100_000),
    })
    expect(moneyOf(await reread(row.key), today())).toBe('paid')
    const both = await Promise.all([
      thankSponsor(which, 'Thank you!', outing.actor),
      thankSponsor(which, 'Thank you!', outing.actor),
    ])
    expect(both.toSorted()).toEqual(['thanked', 'thanked-before'])
    expect(await newsTo(row.buyer_email)).toEqual(['invoice', 'thanks'])
  })
})

/** As `lockSponsor` would be if nobody waited: nobody goes on before all so many have looked. */
function unlocked(all: number): typeof lockSponsor {
  let looked = 0
  let letAllGoOn = () => {}
  const allLooked = new Promise<void>((resolve) => (letAllGoOn = resolve))
  return async (trx, which) => {
    if (!('publicId' in which)) return undefined
    const [row] = await findSponsors(sql`s.public_id = ${which.publicId}`, trx)
    looked++
    if (looked === all) letAllGoOn()
    await allLooked
    return row
  }
}

async function change(outing: AnOuting, row: SponsorRow, sign: string) {
  return await changeSign({
    which: { publicId: row.public_id, teamId: outing.team.id },
    revision: row.revision,
    words: { firm: row.firm, sign, link: row.link, wall: row.on_wall },
    actor: outing.actor,
  })
}
