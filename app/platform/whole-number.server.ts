import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/**
 * A number written out in a statement, so that it is known while this is planned, as that of rows wanted should be.
 * @throws RangeError for what is no whole number.
 */
export function wholeNumber(value: number): RawBuilder<number> {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number`)
  return sql.lit(value)
}
