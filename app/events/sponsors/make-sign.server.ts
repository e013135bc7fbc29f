import { sql } from 'kysely'
import { findPictureBytes } from '#app/pictures/picture-bytes.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { brandOfOrganization, findPrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import type { BrandRow } from '#app/teams/sharing/print-brand.server.tsx'
import { colorOf } from '#app/teams/team-color.ts'
import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import { pageInks } from '#app/ui/print/inks.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import { toPng } from '#app/ui/print/print-png.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { sayLegal } from '../papers/print-paper.server.ts'
import type { Made } from '#app/teams/sharing/shared-file.ts'
import { drawSign } from './draw-sign.server.ts'
import type { SheetSize, Sign } from './draw-sign.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'

/** A sign as a picture for a page: drawn by what draws the paper, in the language of whoever ordered it. */
export async function pictureSign(row: SponsorRow): Promise<Made> {
  return await inLanguage(row.language, async () => {
    const sign = await signOf(row)
    return await drawInTurn(() => toPng(drawSign(sign, 'letter')))
  })
}

/** Signs to be printed, one a page, each in the language of its own order. */
export async function printSigns(rows: readonly SponsorRow[], size: SheetSize): Promise<Made> {
  const [first] = rows
  if (!first) return undefined
  const organization = await requireOrganization()
  const prints = await Promise.all(
    rows.map((row) => inLanguage(row.language, async () => drawSign(await signOf(row), size))),
  )
  return await drawInTurn(() =>
    toPdf(prints, {
      title: `${say('sponsors.sign.title')} · ${first.title}`,
      language: currentLanguage(),
      author: organization.legalName,
    }),
  )
}

async function signOf(row: SponsorRow): Promise<Sign> {
  const { rows } = await sql<{ brand: BrandRow }>`
    select ${brandOfOrganization} as brand from organization o`.execute(db)
  const [organization] = rows
  if (!organization) throw new Error('There is no organization')
  const png = row.logo && (await findPictureBytes({ ...row.logo, ending: 'png' }))
  return {
    event: row.title,
    firm: row.firm,
    text: row.sign_text,
    logo: row.logo && png ? { ...row.logo, png } : null,
    brand: await findPrintBrand(organization.brand),
    legal: sayLegal(await requireOrganization()),
    color: pageInks[colorOf(row.team_slug, row.color)],
  }
}
