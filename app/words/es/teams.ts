import type { teams as english } from '../en/teams.ts'
import type { SameKeys } from '../say.ts'

export const teams: SameKeys<typeof english> = {
  nav: {
    teams: 'Equipos',
    start: 'Forma un equipo',
    give: 'Donar',
    hotline: 'Línea de ayuda',
    captains: 'Capitanes: entrar',
    staff: 'Para el personal',
  },
}
