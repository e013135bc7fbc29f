import { captainPages } from './table/captains.ts'
import type { Row } from './table/rules.ts'
import { staffPages } from './table/staff.ts'
import { treasuryPages } from './table/treasury.ts'
import { visitorPages } from './table/visitors.ts'

/**
 * Who may do what at every address (S1). Reviewed by people: a route that has no row fails the test, and so does a row that
 * has no route.
 */
export const accessTable: Readonly<Record<string, Row>> = {
  ...visitorPages,
  ...captainPages,
  ...staffPages,
  ...treasuryPages,
}
