/** Short facts in a row; where the row breaks, a dot ends a line and begins none. */
export function dotted(facts: readonly (string | null)[]): string {
  return facts.filter(Boolean).join('\u00A0· ')
}
