import fc from 'fast-check'
import { parseShare } from '../share.ts'
import type { Share } from '../share.ts'

/** Any share that people could agree on. */
export const aShare: fc.Arbitrary<Share> = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom('', '.5', '.25', '⅓', '⅔', '⅙', ' 1/9'))
  .map(([whole, rest]) => parseShare(`${whole}${rest}`))
  .filter((share) => share !== undefined)
