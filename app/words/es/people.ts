import type { people as english } from '../en/people.ts'
import type { SameKeys } from '../say.ts'

export const people: SameKeys<typeof english> = {
  form: {
    errorTitle: 'Error: {title}',
  },
}
