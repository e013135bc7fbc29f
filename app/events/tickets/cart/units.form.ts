import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'

/** The field of a form in which it is said how many of something are wanted. */
export function unitsField({ publicId }: { readonly publicId: string }): string {
  return `units-${publicId}`
}

export interface UnitsOf<Of> {
  readonly of: Of
  readonly units: number
}

/** Reads how many of each are wanted: nothing and 0 are none; what is no number of at most three digits is said at its field. */
export function readUnits<Of extends { readonly publicId: string }>(
  onSale: readonly Of[],
  form: FormData,
): { readonly lines: UnitsOf<Of>[]; readonly errors: FieldError[] } {
  const errors: FieldError[] = []
  const lines = onSale.flatMap((of): UnitsOf<Of>[] => {
    const typed = form.get(unitsField(of))
    const text = typeof typed === 'string' ? typed.trim() : ''
    if (text !== '' && !/^\d{1,3}$/.test(text)) {
      errors.push({ field: unitsField(of), message: say('tickets.errors.units') })
      return []
    }
    const units = Number(text)
    return units === 0 ? [] : [{ of, units }]
  })
  return { lines, errors }
}
