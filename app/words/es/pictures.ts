import type { pictures as english } from '../en/pictures.ts'
import type { SameKeys } from '../say.ts'

export const pictures: SameKeys<typeof english> = {
  page: {
    title: 'Fotos',
    filmTitle: 'Mira nuestro video',
    filmLeads: 'Abre <name>{host}</name>',
  },
}
