import type { staff as english } from '../en/staff.ts'
import type { SameKeys } from '../say.ts'

export const staff: SameKeys<typeof english> = {
  teamState: {
    draft: 'Borrador',
    waiting: 'En espera',
    live: 'Publicada',
    closed: 'Cerrada',
    hidden: 'Oculta',
  },
  gifts: {
    moreFilters: 'Más filtros',
    teamFilter: 'Equipo, como en su dirección',
  },
}
