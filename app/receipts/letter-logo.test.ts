import { beforeAll, describe, expect, test } from 'vitest'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { chooseLogo, chooseNoLogo } from '#app/pictures/testing/choose-logo.ts'
import { db } from '#app/platform/database.server.ts'
import { inks } from '#app/ui/print/inks.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import { flowPages } from '#app/ui/print/flow-pages.server.ts'
import { countColor, readPaper } from '#app/ui/print/testing/read-print.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { PaperFile } from './paper-file.ts'
import { findLetterLogo, letterheadOf, makeReceiptPaper } from './receipt-paper.server.ts'
import { makeStatementPreview } from './statements/statement-paper.server.ts'

/** Of nothing else on a letter, and white that paper would swallow. */
const GREEN = '#00d000'
const PALE = '#fefefe'

const organization = { legalName: 'Lakeside Refuge, Inc.', address: '4 Lake Dr', ein: '39-1234567' }
let receiptId: string

beforeAll(async () => {
  await anOrganization()
  await aPaidGift({
    team: await aTeam(),
    amount_cents: 5_000,
    donorEmail: 'ida@example.org',
    paidAt: new Date('2026-03-04T18:00:00Z'),
  })
  const receipt = await db.selectFrom('receipt').select('public_id').executeTakeFirstOrThrow()
  receiptId = receipt.public_id
})

describe.each([
  ['a receipt', () => makeReceiptPaper(receiptId)],
  ['a letter at the end of the year', () => makeStatementPreview(2026, 'ida@example.org')],
])('%s', (_, make) => {
  test('bears the logo across from the name, on one page, and is read aloud as before', async () => {
    await chooseNoLogo()
    const plain = await readBack(await make())
    expect(countColor(plain.page, GREEN)).toBe(0)
    await chooseLogo(GREEN)
    const own = await readBack(await make())
    // A page is drawn at two dots a point: the logo is 168 by 56 points, and its bar about half of that.
    expect(countColor(own.page, GREEN)).toBeGreaterThan(15_000)
    expect(countColor(own.page, GREEN)).toBeLessThan(168 * 56 * 4)
    expect([own.words, own.pages]).toEqual([plain.words, 1])
  })

  test('sets a logo that was made for dark paper on a sheet of its own', async () => {
    await chooseLogo(GREEN)
    const anywhere = await readBack(await make())
    await chooseLogo(PALE)
    const onItsSheet = await readBack(await make())
    expect(countColor(onItsSheet.page, PALE)).toBeGreaterThan(8_000)
    expect(
      countColor(onItsSheet.page, inks.ink) - countColor(anywhere.page, inks.ink),
    ).toBeGreaterThan(2_000)
  })

  test('is written all the same when the file of the logo is gone', async () => {
    const name = await chooseLogo('#00d100')
    await pictureStore.remove([`${name}-480.png`])
    const { words, page } = await readBack(await make())
    expect(words).toContain('Lakeside Refuge, Inc.')
    expect(countColor(page, '#00d100')).toBe(0)
  })
})

test('two hundred letters in one file hold the logo once', async () => {
  await chooseLogo(GREEN)
  const letterhead = letterheadOf(organization, 'Your gifts in 2026', await findLetterLogo())
  const [letter] = flowPages(letterhead, [{ kind: 'title', text: 'Your gifts in 2026' }])
  if (!letter) throw new Error('nothing was drawn')
  const paper = { title: 'Letters', language: 'en', author: 'Lakeside Refuge, Inc.' }
  const pictures = async (letters: number) => {
    const bytes = await toPdf(
      Array.from({ length: letters }, () => letter),
      paper,
    )
    return bytes.toString('latin1').split('/Subtype /Image').length - 1
  }
  const once = await pictures(1)
  expect(once).toBeGreaterThan(0)
  expect(await pictures(200)).toBe(once)
})

test('a long legal name stays beside the logo', async () => {
  await chooseLogo(GREEN)
  const legalName =
    'The Lakeside Refuge and Counseling Foundation of Greater Milwaukee, Incorporated'
  const letterhead = letterheadOf(
    { ...organization, legalName },
    'Your gifts in 2026',
    await findLetterLogo(),
  )
  const paper = { title: 'Letter', language: 'en', author: legalName }
  const { words, page } = await readPaper(await toPdf(flowPages(letterhead, []), paper))
  expect(words).toContain(legalName)
  expect(countColor(page, GREEN)).toBeGreaterThan(15_000)
})

async function readBack(made: PaperFile | 'busy' | undefined) {
  if (!made || made === 'busy') throw new Error('not drawn')
  return await readPaper(made.bytes)
}
