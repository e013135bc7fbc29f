import type { BrandLogo } from '#app/ui/brand/brand-logo.ts'
import type { PrintLogo } from '#app/ui/print/print-logo.ts'
import { findPictureBytes } from './picture-bytes.server.ts'

/** @returns `null` where there is no logo, or its file is gone: paper is not kept waiting for it. */
export async function findPrintLogo(logo: BrandLogo | null): Promise<PrintLogo | null> {
  const png = logo && (await findPictureBytes({ ...logo, ending: 'png' }))
  return logo && png ? { ...logo, png } : null
}
