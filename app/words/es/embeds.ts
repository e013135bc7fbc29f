import type { embeds as english } from '../en/embeds.ts'
import type { SameKeys } from '../say.ts'

export const embeds: SameKeys<typeof english> = {
  teams: 'Nuestros equipos',
  all: 'Todos los equipos',
  give: 'Donar a {team}',
  see: 'Ver {team}',
  look: 'Mira lo que hizo {team}',
  desk: {
    title: 'En tu sitio web',
    words: 'Pega esto donde quieras que aparezca. Se mantiene al día por sí solo.',
    goal: 'La barra de la meta',
    button: 'Un botón para donar',
    teams: 'La lista de equipos',
    copy: 'Copiar código',
    see: 'Mira cómo se ve: <goal>la barra de la meta</goal>, <button>el botón</button>, <teams>la lista de equipos</teams>.',
  },
}
