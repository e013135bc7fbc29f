/**
 * The number of a book without its dashes and blanks: ten or thirteen signs of which the last one checks the others.
 * @returns an empty text for none, `null` for what is no such number.
 */
export function readIsbn(typed: string): string | null {
  const isbn = typed.replaceAll(/[\s-]/g, '').toUpperCase()
  if (isbn === '') return ''
  if (/^\d{9}[\dX]$/.test(isbn)) return sum(isbn, (place) => 10 - place) % 11 === 0 ? isbn : null
  if (/^\d{13}$/.test(isbn))
    return sum(isbn, (place) => (place % 2 === 0 ? 1 : 3)) % 10 === 0 ? isbn : null
  return null
}

function sum(isbn: string, weight: (place: number) => number): number {
  return Array.from(isbn).reduce(
    (total, sign, place) => total + weight(place) * (sign === 'X' ? 10 : Number(sign)),
    0,
  )
}
