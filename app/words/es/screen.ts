import type { screen as english } from '../en/screen.ts'
import type { SameKeys } from '../say.ts'

export const screen: SameKeys<typeof english> = {
  title: '{name}, en vivo',
  live: 'Cómo vamos, en vivo',
  newest: 'Donaciones más recientes',
  none: 'La primera donación aparece aquí en cuanto se hace.',
  to: 'para <name>{team}</name>',
  codes: 'Participa con tu teléfono',
  give: 'Donar',
  start: 'Crear un equipo',
  join: 'Dona o únete',
  code: 'Código para la cámara de tu teléfono. Lleva a {link}.',
  over: '¡Gracias! Ya no se reciben donaciones.',
  paused: 'Las donaciones están en pausa por un momento.',
  noScript:
    'Esta página no está en vivo: para eso hace falta JavaScript. En su lugar se vuelve a cargar cada 30 segundos.',
  away: 'Ahora no está en vivo. Seguimos intentando.',
  settings: {
    title: 'Ajustar esta pantalla',
    amounts: 'Ocultar el monto de cada donación',
    names: 'Ocultar los nombres',
    messages: 'Ocultar los mensajes',
    key: 'La tecla F llena la pantalla',
    full: 'Llenar la pantalla',
    page: 'Volver a la página',
  },
  desk: {
    title: 'En una pantalla grande',
    words:
      'Para una sala llena de gente: la barra de la meta, las donaciones nuevas y un código para donar. Se actualiza sola.',
    open: 'Abrir la pantalla grande',
  },
  staff: {
    inRoom:
      'Para la pared mientras llega la gente: <link>la pantalla en vivo de la campaña</link>. Cada reunión tiene además su propia pantalla para crear equipos.',
  },
}
