import { sql } from 'kysely'
import { findPrintLogo } from '#app/pictures/find-print-logo.server.ts'
import { Logo } from '#app/ui/art/logo.tsx'
import { inksOf } from '#app/ui/brand/brand-inks.ts'
import { standsAlone } from '#app/ui/brand/brand-logo.ts'
import type { BrandLogo } from '#app/ui/brand/brand-logo.ts'
import { drawArt } from '#app/ui/print/drawn-art.server.tsx'
import { inks } from '#app/ui/print/inks.ts'
import { drawLogo } from '#app/ui/print/print-logo.ts'
import type { PrintLogo } from '#app/ui/print/print-logo.ts'
import { place } from '#app/ui/print/print.ts'
import type { Area, Group, Mark } from '#app/ui/print/print.ts'
import { write } from '#app/ui/print/write.server.ts'
import { logoOfOrganization } from '../site-frame.server.ts'

/** Whose a paper or a picture is, in the colour and with the logo that the organization chose. */
export interface PrintBrand {
  readonly name: string
  /** Made readable on each paper that we draw on (1.4.3). */
  readonly accent: string
  /** Null: the mark that the site comes with. */
  readonly logo: PrintLogo | null
}

export interface BrandRow {
  name: string
  brandColor: string | null
  logo: BrandLogo | null
}

/** For a query that reads the organization `o` anyway. */
export const brandOfOrganization = sql<BrandRow>`json_build_object(
  'name', o.name, 'brandColor', o.brand_color, 'logo', ${logoOfOrganization})`

/** The drawn mark stands in for a logo whose file is gone. */
export async function findPrintBrand({ name, brandColor, logo }: BrandRow): Promise<PrintBrand> {
  return {
    name,
    accent: inksOf(brandColor).light.accent,
    logo: await findPrintLogo(logo),
  }
}

/** Mark and name as high as their place, from its left; a wide logo is the name itself. */
export function drawBrand(brand: PrintBrand, area: Area, markColor: string): Mark[] {
  const { name, logo } = brand
  if (!logo) return [drawHouseMark(area, markColor), ...drawName(name, area, area.height)]
  const drawn = drawLogo(logo, area)
  if (standsAlone(logo)) return [{ kind: 'figure', alt: name, marks: drawn.marks }]
  return [{ kind: 'group', marks: drawn.marks }, ...drawName(name, area, drawn.width)]
}

function drawHouseMark({ x, y, height }: Area, color: string): Group {
  const mark = drawArt(<Logo />, color)
  return place(mark.marks, x, y, height / mark.width)
}

function drawName(name: string, { x, y, width, height }: Area, taken: number): Mark[] {
  const used = taken + height * 0.25
  const written = write(name, {
    face: 'display',
    size: height * 0.54,
    smallest: height * 0.32,
    lines: 1,
    x: x + used,
    top: y + height * 0.29,
    width: width - used,
    color: inks.ink,
  })
  return [written.mark]
}
