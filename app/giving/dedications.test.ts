import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { findGivePage } from './give-page.server.ts'
import { findPublicTeamPage } from './public-team-page.server.ts'
import { aDonor, sendGiveForm } from './testing/send-give-form.ts'
import { dedicated } from './testing/dedicated.ts'

let stripe: TestStripe
let team: ATeam

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
beforeEach(async () => {
  team = await aTeam()
})
afterAll(() => stripe.stop())

const typed = {
  choice: '50',
  dedication: 'memory',
  dedicatedTo: 'Rosa  Medina',
  cardEmail: 'Family@Example.org ',
  cardFrom: 'Ann and Joe',
  cardWords: 'She taught us all to dance.',
}

describe('a donor who gives for somebody', () => {
  test('has it written down with the gift, and finds every word after turning back', async () => {
    const donor = aDonor()
    expect((await sendGiveForm(team.slug, typed, donor)).kind).toBe('pay')
    const [gift] = await gifts()
    expect(gift).toMatchObject({
      dedicated_as: 'memory',
      dedicated_to: 'Rosa Medina',
      card_email: 'family@example.org',
      card_from: 'Ann and Joe',
      card_words: 'She taught us all to dance.',
    })
    const back = (browserKey: string) =>
      findGivePage({
        teamSlug: team.slug,
        begunGift: gift?.public_id ?? '',
        browserHash: hashKey(browserKey),
        askedBy: null,
      })
    expect((await back(donor.browserKey))?.page.values.dedication).toEqual({
      as: 'memory',
      to: 'Rosa Medina',
      cardEmail: 'family@example.org',
      cardFrom: 'Ann and Joe',
      cardWords: 'She taught us all to dance.',
    })
    expect(JSON.stringify(await back(newKey()))).not.toMatch(/Rosa|family@/)
  })

  test('and takes it back before paying leaves nothing of it', async () => {
    const donor = aDonor()
    await sendGiveForm(team.slug, typed, donor)
    await sendGiveForm(team.slug, { ...typed, dedication: 'none' }, donor)
    expect(await gifts()).toMatchObject([
      { dedicated_as: null, dedicated_to: null, card_email: null },
    ])
  })

  test.each([
    ['without a name', { dedicatedTo: ' ' }, 'dedicatedTo'],
    ['with a name of 81 letters', { dedicatedTo: 'x'.repeat(81) }, 'dedicatedTo'],
    ['with a link for a name', { dedicatedTo: 'www.example.org' }, 'dedicatedTo'],
    ['with a card number for a name', { dedicatedTo: '4242 4242 4242 4242' }, 'dedicatedTo'],
    ['with words and no address', { cardEmail: '' }, 'cardEmail'],
    ['with an address that is none', { cardEmail: 'family at home' }, 'cardEmail'],
    ['with two addresses', { cardEmail: 'a@example.org, b@example.org' }, 'cardEmail'],
    ['with a card from nobody', { cardFrom: '' }, 'cardFrom'],
    ['with a link in the card', { cardWords: 'See https://example.org' }, 'cardWords'],
    ['with a card number in the card', { cardWords: '4242424242424242' }, 'cardWords'],
    ['with a card of 301 letters', { cardWords: 'x'.repeat(301) }, 'cardWords'],
  ])('is told what is wrong %s, and loses no word', async (_what, wrong, field) => {
    const answer = await sendGiveForm(team.slug, { ...typed, ...wrong })
    expect(answer).toMatchObject({
      kind: 'again',
      status: 400,
      page: {
        page: { errors: [{ field }], values: { choice: '50', dedication: { as: 'memory' } } },
      },
    })
    expect(await gifts()).toEqual([])
  })

  test('is told of the sum and of the name at once', async () => {
    const answer = await sendGiveForm(team.slug, {
      ...typed,
      choice: 'own',
      ownAmount: 'ten',
      dedicatedTo: '',
    })
    expect(answer.kind === 'again' && answer.page.page.errors.map(({ field }) => field)).toEqual([
      'ownAmount',
      'dedicatedTo',
    ])
  })

  test('shows it on the wall, an anonymous donor unnamed still, and moves the page (S4)', async () => {
    await aPaidGift({
      team,
      ...dedicated('page@example.org'),
      anonymous: true,
      shown_name: 'Marta',
    })
    const page = await findPublicTeamPage(team.slug)
    expect(page?.page.wall).toMatchObject([
      { name: 'Anonymous', dedication: { as: 'memory', to: 'Rosa Medina' } },
    ])
    expect(JSON.stringify(page)).not.toMatch(/Marta|page@example|Ann and Joe|dance/)
    const before = await version()
    await db
      .updateTable('gift')
      .set({ dedicated_to: 'Rosa M.' })
      .where('team_id', '=', team.id)
      .execute()
    expect(await version()).toBe(before + 1)
  })

  test('finds it on the receipt', async () => {
    const gift = await aPaidGift({ team, ...dedicated('receipt@example.org') })
    const receipt = await db
      .selectFrom('message')
      .innerJoin('receipt', 'receipt.public_id', 'message.subject_id')
      .select('content')
      .where('receipt.gift_id', '=', gift.id)
      .executeTakeFirst()
    expect(receipt?.content).toMatchObject({ dedication: { as: 'memory', to: 'Rosa Medina' } })
  })
})

function gifts() {
  return db.selectFrom('gift').selectAll().where('team_id', '=', team.id).orderBy('id').execute()
}

async function version(): Promise<number> {
  const { version: found } = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `teams/${team.slug}`)
    .executeTakeFirstOrThrow()
  return found
}
