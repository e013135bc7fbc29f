/**
 * A name as it stands in an address: `Žofia & Jan's Book Club` → `zofia-and-jans-book-club`. A name in a script that has no
 * Latin letters gets `fallback`.
 */
export function slugOf(name: string, fallback: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\P{ASCII}/gu, (letter) => ALIKE[letter] ?? letter)
    .replaceAll(/[\p{M}'’‘`´]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
  const slug = trimDashes(shorten(trimDashes(plain)))
  return slug.length < 2 ? trimDashes(`${fallback}-${slug}`) : slug
}

/** The first of `base`, `base-2`, `base-3` … that is not taken. */
export function freeSlug(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`
}

/** Leaves room for a number below the 80 characters that the database allows. */
const LONGEST = 60

/** Letters that do not come apart into a Latin letter and a mark. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  þ: 'th',
  Þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
}

function shorten(slug: string): string {
  if (slug.length <= LONGEST) return slug
  const cut = slug.slice(0, LONGEST + 1)
  const end = cut.lastIndexOf('-')
  return end > LONGEST / 2 ? cut.slice(0, end) : cut.slice(0, LONGEST)
}

function trimDashes(slug: string): string {
  return slug.replaceAll(/^-+|-+$/g, '')
}
