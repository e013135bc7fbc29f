import { brandHref } from './brand-sheet.ts'

/** The colour that the organization chose, as a stylesheet: a style in the page itself is refused by its policy. */
export function BrandLink({ color }: { color: string | null | undefined }) {
  const href = brandHref(color ?? null)
  return href && <link rel="stylesheet" href={href} />
}
