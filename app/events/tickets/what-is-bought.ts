/** As many letters as a sale keeps. */
const MOST = 80

/** "Swing for hope: Foursome, 4 × Mulligan", as Stripe's page says it. */
export function sayWhatIsBought(
  title: string,
  lines: readonly { readonly name: string; readonly units: number }[],
): string {
  const what = lines.map(({ name, units }) => (units === 1 ? name : `${units} × ${name}`))
  return `${title}: ${what.join(', ')}`.slice(0, MOST)
}
