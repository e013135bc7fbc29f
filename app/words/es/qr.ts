import type { qr as english } from '../en/qr.ts'
import type { SameKeys } from '../say.ts'

export const qr: SameKeys<typeof english> = {
  checkout: {
    soldBy: 'Lo vende {team}',
    extra: 'Tu donativo para {team}',
  },
}
