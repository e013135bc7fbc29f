import { beforeAll, describe, expect, test } from 'vitest'
import { closeSale } from '#app/giving/sales/sale-standing.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { captainOf } from '../testing/events.ts'
import { anOuting, aPackage } from '../tickets/testing/tickets.ts'
import type { AnOuting } from '../tickets/testing/tickets.ts'
import { becomeSponsor } from './become-sponsor.server.ts'
import { answerEntry } from './entry.server.ts'
import { issueInvoice } from './invoices.server.ts'
import { findOwnPage } from './own-page.server.ts'
import { answerSponsorForm, findSponsorsPage } from './sponsors-page.server.ts'
import { moneyOf } from './sponsor-state.ts'
import { aSponsor, reread, someSponsor } from './testing/sponsors.ts'
import { newsTo, today } from './testing/news.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

describe('becoming a sponsor', () => {
  test('C3, C4: a level shows what it costs, what of that may be deducted, and how many are left', async () => {
    const outing = await anOuting()
    await aSponsor(outing)
    const found = await findSponsorsPage(outing.team.slug, outing.slug)
    expect(found?.page.levels).toMatchObject([
      {
        name: 'Hole sponsor',
        price: '$1,000',
        deductibleWords: 'What you get is worth $280. You may deduct $720.',
        places: 4,
        left: 17,
      },
    ])
  })

  test('what is less than a card can be charged is paid by invoice alone', async () => {
    const outing = await anOuting({
      packages: [
        aPackage({
          kind: 'sponsorship',
          name: 'Hole sponsor',
          price: cents(49),
          fairValue: cents(0),
        }),
      ],
    })
    expect(await send(outing, { way: 'card' })).toMatchObject({
      status: 400,
      answer: { errors: [{ field: 'way' }] },
    })
    expect(await send(outing, { way: 'invoice' })).toMatchObject({ kind: 'on' })
  })

  test('by invoice: it is owed, numbered, and due in thirty days', async () => {
    const row = await aSponsor(await anOuting())
    expect(row).toMatchObject({
      contribution_state: 'expected',
      price: 100_000,
      fair_value: 28_000,
    })
    expect(row.number).toBeGreaterThan(0)
    expect(await newsTo(row.buyer_email)).toEqual(['invoice'])
    expect(moneyOf(row, row.issued_on ?? '')).toBe('owed')
    expect(moneyOf(row, '2099-01-01')).toBe('overdue')
  })

  test('by card: the level is held while the page at Stripe is open, and given back with it', async () => {
    const row = await aSponsor(await anOuting(), { way: 'card' })
    expect(moneyOf(row, today())).toBe('held')
    await closeSale(row.sale_public_id ?? '')
    expect(moneyOf(await reread(row.key), today())).toBe('gone')
    expect((await findOwnPage(row.key, false)).page?.money).toBe('gone')
  })

  test('a form that is sent twice at once is one sponsor, with one invoice and one promise', async () => {
    const outing = await anOuting()
    const words = someSponsor(outing)
    const wish = {
      eventPublicId: outing.publicId,
      eventTitle: 'Swing for hope',
      levelName: 'Hole sponsor',
      words,
      by: null,
    }
    const [one, other] = await Promise.all([becomeSponsor(wish), becomeSponsor(wish)])
    expect(one).toEqual(other)
    const found = await db
      .selectFrom('sponsor')
      .select('order_id')
      .where('event_id', '=', outing.id)
      .execute()
    expect(found).toHaveLength(1)
    expect(await newsTo(words.email)).toEqual(['invoice'])
  })

  test('of two firms that take the last title at once one has it, and no invoice is left over', async () => {
    const outing = await anOuting({
      packages: [aPackage({ kind: 'sponsorship', name: 'Title', people: 0, places: 0, stock: 1 })],
    })
    const before = await lastNumber()
    const both = ['Lakeside Dental', 'Lee’s Hardware'].map((firm) =>
      becomeSponsor({
        eventPublicId: outing.publicId,
        eventTitle: 'Swing for hope',
        levelName: 'Title',
        words: someSponsor(outing, { levelName: 'Title', firm }),
        by: null,
      }),
    )
    const kinds = (await Promise.all(both)).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['sponsor', 'too-few-left'])
    expect(await lastNumber()).toBe(before + 1)
  })

  test('invoices that are written at the same time have numbers without a gap', async () => {
    const outing = await anOuting()
    const before = await lastNumber()
    await Promise.all(Array.from({ length: 6 }, () => aSponsor(outing)))
    await expect(
      inTransaction(async (trx) => {
        const { order_id: id } = await trx
          .selectFrom('sponsor')
          .select('order_id')
          .executeTakeFirstOrThrow()
        await trx.deleteFrom('sponsor_invoice').where('order_id', '=', id).execute()
        await issueInvoice(trx, id)
        throw new Error('a crash in the middle')
      }),
    ).rejects.toThrow('a crash in the middle')
    await aSponsor(outing)
    const numbers = await db
      .selectFrom('sponsor_invoice')
      .select('number')
      .where('number', '>', before)
      .orderBy('number')
      .execute()
    expect(numbers.map(({ number }) => number - before)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('a place is no level: nothing else of the event is ordered as one', async () => {
    const outing = await anOuting()
    const answer = await send(outing, { level: outing.packages.get('Foursome')?.publicId ?? '' })
    expect(answer).toMatchObject({ kind: 'again', status: 409 })
  })

  test('C12: words of advertising are pointed out with what is fine instead, and kept if they are part of a name', async () => {
    const outing = await anOuting()
    const refused = await send(outing, { sign: '20% off for golfers' })
    expect(refused).toMatchObject({
      kind: 'again',
      status: 400,
      answer: {
        asksToKeep: true,
        values: { sign: '20% off for golfers' },
        errors: [{ field: 'sign' }],
      },
    })
    expect(JSON.stringify(refused)).toContain('Family dentists in Shorewood')
    expect(await send(outing, { sign: 'A Best Western hotel', kept: 'yes' })).toMatchObject({
      kind: 'on',
    })
  })

  test.each([
    'http://lakesidedental.example',
    'javascript:alert(1)',
    'https://me:pw@x.example',
    'nowhere',
  ])('S17: “%s” is no plain link', async (link) => {
    expect(await send(await anOuting(), { link })).toMatchObject({
      kind: 'again',
      answer: { errors: [{ field: 'link' }] },
    })
  })

  test('an invoice needs an address, and says so at the field', async () => {
    expect(await send(await anOuting(), { address: '' })).toMatchObject({
      kind: 'again',
      answer: { errors: [{ field: 'address' }] },
    })
  })

  test('I18: what a captain was promised on the phone is theirs, and they may not confirm its money', async () => {
    const outing = await anOuting()
    const captain = await captainOf(outing)
    const form = formOf({ ...typed(outing), email: '' })
    form.delete('way')
    const answer = await answerEntry(captain, outing.slug, form)
    expect(answer.kind).toBe('on')
    const hands = await db
      .selectFrom('contribution_hand as h')
      .innerJoin('ticket_order as o', 'o.contribution_id', 'h.contribution_id')
      .select('h.person_id')
      .where('o.event_id', '=', outing.id)
      .execute()
    expect(hands).toEqual([{ person_id: outing.captain.id }])
  })
})

function typed(outing: AnOuting): Record<string, string> {
  const { version, wall, link, ...words } = someSponsor(outing)
  return { ...words, version: String(version), wall: wall ? 'yes' : '', link: link ?? '' }
}

let clients = 0

async function send(outing: AnOuting, words: Readonly<Record<string, string>>) {
  return await answerSponsorForm({
    teamSlug: outing.team.slug,
    slug: outing.slug,
    form: formOf({ ...typed(outing), ...words }),
    clientAddress: `198.51.100.${++clients}`,
  })
}

async function lastNumber(): Promise<number> {
  const { last_number: number } = await db
    .selectFrom('invoice_counter')
    .select('last_number')
    .executeTakeFirstOrThrow()
  return number
}
